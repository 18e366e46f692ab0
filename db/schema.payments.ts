import type { Generated, Selectable } from 'kysely'

/** One attempt to pay, as the portal knows it from what the provider told. */
export interface PaymentOrderTable {
  /** The provider's number. */
  id: string
  payment_id: string
  state: 'open' | 'paid' | 'failed' | 'cancelled'
  /** The last the provider told: what comes after it and is older says nothing new. */
  sequence: number
  created_at: number
  changed_at: number
  recorded_at: number
}

/** What the provider told, once per event however often it came. */
export interface PaymentEventTable {
  id: string
  order_id: string
  sequence: number
  type: string
  charge: string | null
  amount: number
  outcome: string
  repeats: Generated<number>
  at: number
  recorded_at: number
}

/** The simulated provider's own book of orders. */
export interface ProviderOrderTable {
  id: string
  /** The customer's number: the same reference is the same order. */
  reference: string
  amount: number
  purpose: string
  return_to: string
  created_at: number
}

/** What happened to an order at the provider, in order, and whether the portal has been told. */
export interface ProviderEventTable {
  id: string
  order_id: string
  sequence: number
  type: 'paid' | 'failed' | 'cancelled' | 'refunded'
  charge: string | null
  amount: number
  /** Minted with the form or the message that caused it: the same key is the same event. */
  key: string
  at: number
  due_at: number
  attempts: number
  delivered_at: number | null
}

export type ProviderEventRow = Selectable<ProviderEventTable>
