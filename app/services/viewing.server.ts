import { listConsentsOfDossier } from '#db/consents.server.ts'
import { listDossiersOf, listResults } from '#db/dossiers.server.ts'
import { listSteps } from '#db/steps.server.ts'
import { findAccounts } from '#db/accounts.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { procedureOf, ruleSetOf, type Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import { totalWith } from '#machines/promise.ts'
import type { ConsentRow, StepRow } from '#machines/rows.types.ts'
import { asStepState, stateFacts, type StepState } from '#machines/step.states.ts'
import { statusOf, waitsForIn } from '#machines/statuses.ts'
import { flagsOf, type StepFlags } from '#machines/step.flags.ts'
import type { Context } from './context.ts'
import { benefitsOf } from './carrying-out.server.ts'
import { historyOf, officesNamed } from './history.server.ts'
import { markOf } from './marking.server.ts'
import { requireOwnDossier } from './own-step.server.ts'
import { flagOf, heldUpBy, paymentsOf } from './paying.server.ts'
import { parseLines, parseSnapshot } from './stored.ts'
import { placeNames } from './surroundings.server.ts'
import { exceptionsOf, type Exceptions } from './telling-exceptions.server.ts'
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

/** The dossier as its applicant may see it. Throws NotFoundError for anybody else. */
export async function viewDossier(ctx: Context, dossierId: string) {
  const { db, now } = ctx
  const dossier = await requireOwnDossier(ctx, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const ruleSet = ruleSetOf(bundle, dossier.rule_set_id)
  const { id, legalBasis, limits, cutOff } = ruleSet
  const rows = await listSteps(db.read, dossierId)
  const total = totalWith(
    ruleSet,
    rows.map(({ procedure_id }) => procedure_id),
  )
  const consents = await consentsOf(db.read, dossier, bundle, rows, now)
  const results = await resultsOf(db.read, dossierId)
  const exceptions = await exceptionsOf(db.read, dossier, rows, now)
  return {
    now,
    dossier: summaryOf(dossier),
    ruleSet: { id, legalBasis, limits, total, cutOff },
    steps: await stepsOf(db.read, dossier),
    payments: await paymentsOf(db.read, dossierId),
    benefits: await benefitsOf(db.read, dossierId),
    results,
    history: await historyOf(db.read, dossierId),
    exceptions,
    consents,
    spent: timeSpent(dossier, rows, consents, now),
    names: await placeNames(db, bundle, [
      ...results.flatMap(({ lines }) => lines),
      ...exceptions.corrections.flatMap(changedValues),
    ]),
    mark: await markOf(ctx, dossier),
  }
}

/** Whether a step is past its promise without a result; not while its clock stands still for somebody outside. */
export function isLate({ hasResult, settled, standsStill, promisedAt }: StepView, now: Instant) {
  return !hasResult && !settled && !standsStill && promisedAt < now
}

/** Values before and after a correction, each to be named. */
const changedValues = ({ changes }: Exceptions['corrections'][number]) =>
  changes.flatMap(({ field: key, before, after }) =>
    [before, after].flatMap((value) => (value === null ? [] : [{ key, value }])),
  )

export type DossierView = Awaited<ReturnType<typeof viewDossier>>
export type StepView = DossierView['steps'][number]

export function summaryOf(dossier: DossierRow) {
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

/** The steps in the bundle's order: state, whose turn it is, who has it since when, promised when. */
export async function stepsOf(db: Db, dossier: DossierRow) {
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const rows = await listSteps(db, dossier.id)
  const { context } = parseSnapshot(dossier)
  const payments = await paymentsOf(db, dossier.id)
  const agreements = await listConsentsOfDossier(db, dossier.id)
  const unpaid = heldUpBy(payments, bundle)
  const paused = standingStill(bundle, rows)
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
        officeId: row.office_id,
        office: { vi: office?.name_vi ?? row.office_id, en: office?.name_en ?? row.office_id },
        holder: holder && {
          name: holder.full_name,
          title: { vi: holder.title_vi, en: holder.title_en },
        },
        state,
        payment,
        awaitsPayment: unpaid.has(id),
        /** No office's time runs: somebody else has to do something first, for this step or one before it. */
        standsStill: unpaid.has(id) || paused.has(id),
        flags,
        /** Why it ended without the agreement it needed: somebody refused, or time ran out; undefined otherwise. */
        unagreed: unagreedIn(state, flags, row, agreements),
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

function unagreedIn(
  state: StepState,
  { consent }: StepFlags,
  { procedure_id }: StepRow,
  agreements: readonly ConsentRow[],
): 'declined' | 'expired' | undefined {
  if (state !== 'lapsed' || consent !== 'declined') return undefined
  const isRefused = agreements.some(
    (asked) => asked.procedure_id === procedure_id && asked.state === 'declined',
  )
  return isRefused ? 'declined' : 'expired'
}

const pauses: readonly StepState[] = ['awaitingConsent', 'awaitingSupplement', 'onHold']

function standingStill({ procedures }: Bundle, rows: readonly StepRow[]) {
  const still = new Set<string>()
  for (const { id, dependsOn } of procedures) {
    const state = rows.find(({ procedure_id }) => procedure_id === id)?.state
    const follows = state === 'waiting' && dependsOn.some((other) => still.has(other))
    if (follows || pauses.some((pause) => pause === state)) still.add(id)
  }
  return still
}

function timesOf(row: StepRow) {
  return {
    enteredAt: row.entered_at,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    firstPromisedAt: row.first_promised_at,
    // Undoing what was done has a date of its own.
    promisedAt: row.state === 'compensating' ? (row.due_at ?? row.promised_at) : row.promised_at,
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
    .map(({ procedure_id, number, content, signed_by, issued_at, revoked_at }) => ({
      procedureId: procedure_id,
      number,
      lines: parseLines(content),
      signedBy: signed_by,
      issuedAt: issued_at,
      revokedAt: revoked_at,
    }))
}
