import { listConsentReminders } from '#db/consents.server.ts'
import { findDossier, listDossiersOf, listEvents, listResults } from '#db/dossiers.server.ts'
import { listOfficeNames } from '#db/offices.server.ts'
import { listSteps } from '#db/steps.server.ts'
import { findAccounts } from '#db/accounts.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { procedureOf, ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import { statusOf, waitsForIn } from '#machines/statuses.ts'
import { flagsOf } from '#machines/step.flags.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { flagOf, heldUpBy, paymentsOf } from './paying.server.ts'
import { parseLines, parseSnapshot } from './stored.ts'
import { placeNames } from './surroundings.server.ts'
import { consentsOf, timeSpent } from './waiting-for-consent.server.ts'

/** A citizen's own dossiers, newest first. */
export async function listMyDossiers({ db, actor }: Context) {
  if (actor.kind !== 'citizen') return []
  const dossiers = await listDossiersOf(db.read, actor.id)
  return Promise.all(
    dossiers.map(async (dossier) => ({
      ...summaryOf(dossier),
      steps: await stepsOf(db.read, dossier),
      payments: await paymentsOf(db.read, dossier.id),
    })),
  )
}

/** The dossier for its applicant; throws NotFoundError for anybody else. */
export async function ownDossier({ db, actor }: Context, dossierId: string) {
  const dossier = await findDossier(db.read, dossierId)
  if (!dossier || actor.kind !== 'citizen' || dossier.applicant_id !== actor.id) {
    throw new NotFoundError(`dossier ${dossierId}`)
  }
  return dossier
}

/** The dossier as its applicant may see it. Throws NotFoundError for anybody else. */
export async function viewDossier(ctx: Context, dossierId: string) {
  const { db, now } = ctx
  const dossier = await ownDossier(ctx, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { id, legalBasis, limits, total, cutOff } = ruleSetOf(bundle, dossier.rule_set_id)
  const rows = await listSteps(db.read, dossierId)
  const consents = await consentsOf(db.read, dossier, bundle, rows, now)
  const results = await resultsOf(db.read, dossierId)
  return {
    now,
    dossier: summaryOf(dossier),
    ruleSet: { id, legalBasis, limits, total, cutOff },
    steps: await stepsOf(db.read, dossier),
    payments: await paymentsOf(db.read, dossierId),
    results,
    history: await historyOf(db.read, dossierId),
    consents,
    spent: timeSpent(dossier, rows, consents, now),
    names: await placeNames(
      db,
      bundle,
      results.flatMap(({ lines }) => lines),
    ),
    mark: await markOf(ctx, dossier),
  }
}

/** Changes whenever the page of the dossier would: an open page asks for it before it loads itself anew. */
export async function dossierMark(ctx: Context, dossierId: string): Promise<string> {
  return markOf(ctx, await ownDossier(ctx, dossierId))
}

async function markOf({ db, now }: Context, { id, revision }: DossierRow) {
  const steps = await listSteps(db.read, id)
  const late = steps.filter(({ issued_at, promised_at }) => issued_at === null && promised_at < now)
  const reminders = await listConsentReminders(db.read, id)
  const reminded = reminders.filter(({ done_at }) => done_at !== null)
  const payments = (await paymentsOf(db.read, id)).flatMap(({ standing, returned }) => [
    standing,
    ...returned.map(({ backAt }) => (backAt === null ? 'returning' : 'returned')),
  ])
  return [revision, late.length, reminded.length, ...payments].join('-')
}

/** Whether a step is past its promise without a result; not while an office waits for an agreement or a payment. */
export function isLate(step: StepView, now: Instant) {
  const { hasResult, settled, state, awaitsPayment, promisedAt } = step
  const isHeldUp = state === 'awaitingConsent' || awaitsPayment
  return !hasResult && !settled && !isHeldUp && promisedAt < now
}

export type DossierView = Awaited<ReturnType<typeof viewDossier>>
export type StepView = DossierView['steps'][number]

function summaryOf(dossier: DossierRow) {
  return {
    id: dossier.id,
    code: dossier.code,
    title: dossier.title,
    bundleId: dossier.bundle_id,
    bundleVersion: dossier.bundle_version,
    state: dossier.state,
    submittedAt: dossier.submitted_at,
    firstPromisedAt: dossier.first_promised_at,
    promisedAt: dossier.promised_at,
    closedAt: dossier.closed_at,
  }
}

async function officesNamed(db: Db, ids: readonly string[]) {
  const offices = await listOfficeNames(db, [...new Set(ids)])
  return new Map(offices.map((office) => [office.id, office]))
}

/** The steps in the bundle's order: state, whose turn it is, who has it since when, promised when. */
export async function stepsOf(db: Db, dossier: DossierRow) {
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const rows = await listSteps(db, dossier.id)
  const { context } = parseSnapshot(dossier)
  const payments = await paymentsOf(db, dossier.id)
  const unpaid = heldUpBy(payments, bundle)
  const offices = await officesNamed(
    db,
    rows.map((row) => row.office_id),
  )
  const holders = await findAccounts(
    db,
    rows.map((row) => row.holder_id).filter((id) => id !== null),
  )
  return bundle.procedures.flatMap(({ id }) => {
    const row = rows.find((candidate) => candidate.procedure_id === id)
    if (!row) return []
    const office = offices.get(row.office_id)
    const holder = holders.find((account) => account.id === row.holder_id)
    const state = asStepState(row.state)
    const payment = flagOf(payments.find(({ stepId }) => stepId === id))
    const flags = flagsOf(context, id)
    return [
      {
        procedureId: id,
        dependsOn: procedureOf(bundle, id).dependsOn,
        agency: row.agency,
        office: { vi: office?.name_vi ?? row.office_id, en: office?.name_en ?? row.office_id },
        holder: holder && {
          name: holder.full_name,
          title: { vi: holder.title_vi, en: holder.title_en },
        },
        state,
        payment,
        awaitsPayment: unpaid.has(id),
        flags,
        status: statusOf(state, { ...flags, payment }),
        waitsFor: waitsForIn(state, { ...flags, payment }),
        settled: stateFacts[state].settled,
        hasResult: stateFacts[state].hasResult,
        acknowledged: row.acknowledged_at !== null,
        ...timesOf(row),
      },
    ]
  })
}

function timesOf(row: StepRow) {
  return {
    enteredAt: row.entered_at,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    firstPromisedAt: row.first_promised_at,
    promisedAt: row.promised_at,
    issuedAt: row.issued_at,
    settledAt: row.settled_at,
  }
}

/** Results that reached the citizen's store, with the lines of the paper: of each procedure the newest round. */
async function resultsOf(db: Db, dossierId: string) {
  const published = (await listResults(db, dossierId)).filter((row) => row.published_at !== null)
  return published
    .filter(({ procedure_id, round }) =>
      published.every((other) => other.procedure_id !== procedure_id || other.round <= round),
    )
    .map(({ procedure_id, number, content, signed_by, issued_at }) => ({
      procedureId: procedure_id,
      number,
      lines: parseLines(content),
      signedBy: signed_by,
      issuedAt: issued_at,
    }))
}

/** Everything that happened to a dossier, oldest first. */
export async function historyOf(db: Db, dossierId: string) {
  const events = await listEvents(db, dossierId)
  const offices = await officesNamed(
    db,
    events.map(({ office_id }) => office_id).filter((id) => id !== null),
  )
  return events.map(({ type, procedure_id, actor_kind, actor_name, office_id, at, revision }) => {
    const office = office_id === null ? undefined : offices.get(office_id)
    return {
      revision,
      type,
      procedureId: procedure_id,
      by: actor_kind,
      name: actor_name,
      office: office && { vi: office.name_vi, en: office.name_en },
      at,
    }
  })
}
