import { findDossier, listDossiersOf, listEvents, listResults } from '#db/dossiers.server.ts'
import { listNotices } from '#db/notices.server.ts'
import { listOffices } from '#db/offices.server.ts'
import { listSteps, listStays } from '#db/steps.server.ts'
import { findAccounts } from '#db/accounts.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { procedureOf, ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { asStepState, nationalStatusIn, stateFacts, waitsForIn } from '#machines/step.states.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { flagOf, paymentsOf } from './paying.server.ts'
import { parseLines } from './stored.ts'
import { placeNames } from './surroundings.server.ts'

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

export async function listMyNotices({ db, actor }: Context, limit = 20) {
  return actor.kind === 'citizen' ? listNotices(db.read, actor.id, limit) : []
}

async function ownDossier({ db, actor }: Context, dossierId: string) {
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
  return {
    now,
    dossier: summaryOf(dossier),
    ruleSet: { id, legalBasis, limits, total, cutOff },
    steps: await stepsOf(db.read, dossier),
    payments: await paymentsOf(db.read, dossierId),
    results: await resultsOf(db.read, dossierId),
    history: await historyOf(db.read, dossierId),
    names: await placeNames(db),
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
  const payments = (await paymentsOf(db.read, id)).flatMap(({ standing, returned }) => [
    standing,
    ...returned.map(({ backAt }) => (backAt === null ? 'returning' : 'returned')),
  ])
  return [revision, late.length, ...payments].join('-')
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

/** The steps in the bundle's order: state, whose turn it is, who has it since when, promised when. */
export async function stepsOf(db: Db, dossier: DossierRow) {
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const rows = await listSteps(db, dossier.id)
  const payments = await paymentsOf(db, dossier.id)
  const offices = new Map((await listOffices(db)).map((office) => [office.id, office]))
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
        nationalStatus: nationalStatusIn(state, payment),
        waitsFor: waitsForIn(state, payment),
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

/** Results that reached the citizen's store, with the lines of the paper. */
async function resultsOf(db: Db, dossierId: string) {
  const results = await listResults(db, dossierId)
  return results
    .filter((result) => result.published_at !== null)
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
  const offices = new Map((await listOffices(db)).map((office) => [office.id, office]))
  const events = await listEvents(db, dossierId)
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

/** The stays of a dossier, for the ruler of working time and waits. */
export function staysOf({ db }: Context, dossierId: string) {
  return listStays(db.read, dossierId)
}
