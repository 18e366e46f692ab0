/** What the portal knows of payments, and the book of the simulated payment provider. */
export const paymentTables = [
  `create table payment (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    amount integer not null check (amount > 0), lines text not null,
    state text not null check (state in ('due', 'paid', 'cancelled')), asked_at integer not null,
    settled_at integer, recorded_at integer not null, charge text unique,
    paid_via text check (paid_via in ('online'))
  ) strict`,
  `create index payment_dossier on payment (dossier_id)`,

  `create table payment_order (
    id text primary key, payment_id text not null references payment (id),
    state text not null check (state in ('open', 'paid', 'failed', 'cancelled')), sequence integer not null,
    created_at integer not null, changed_at integer not null, recorded_at integer not null
  ) strict`,
  `create index payment_order_payment on payment_order (payment_id, created_at)`,

  `create table payment_event (
    id text primary key, order_id text not null references payment_order (id), sequence integer not null,
    type text not null, charge text, amount integer not null, outcome text not null,
    repeats integer not null default 0, at integer not null, recorded_at integer not null
  ) strict`,
  `create index payment_event_order on payment_event (order_id, sequence)`,

  `create table provider_order (
    id text primary key, reference text not null unique, amount integer not null, purpose text not null,
    return_to text not null, created_at integer not null
  ) strict`,

  `create table provider_event (
    id text primary key, order_id text not null references provider_order (id), sequence integer not null,
    type text not null check (type in ('paid', 'failed', 'cancelled', 'refunded')), charge text,
    amount integer not null, key text not null unique, at integer not null, due_at integer not null,
    attempts integer not null, delivered_at integer, unique (order_id, sequence)
  ) strict`,
  `create index provider_event_due on provider_event (due_at) where delivered_at is null`,
]
