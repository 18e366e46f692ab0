import type { BulkOpening } from '#db/bulk-simulation.server.ts'
import { draftSnapshot, type Change } from '#machines/advance.ts'
import { procedureOf } from '#machines/bundle.ts'
import { clockStartDay, type Instant } from '#machines/calendar.ts'
import { mayAct } from '#machines/permissions.ts'
import { rowsFor } from '#machines/rows.ts'
import { codeCounter, identityKeysOf, submissionOf } from '#machines/submission.ts'
import { takeOver, type Case, type Law } from './case.ts'
import type { Counters } from './counters.ts'
import { officeOf, type Office } from './country.ts'
import { familiesOf } from './families/kinds.ts'
import { personRow } from './families/people.ts'
import { everybodyIn, type FamilyPeople, type MadeFiling } from './families/made.ts'
import type { Plan } from './plan.ts'
import { TrespassError, type Acting } from './acting.ts'

/** One dossier that is about to be sent. */
export interface Filing {
  law: Law
  plan: Plan
  /** What the family goes by in the ids of its rows. */
  number: string
  people: FamilyPeople
  made: MadeFiling
  part: number
  at: Instant
  /** When the life event began: with its first dossier. */
  lifeEventAt: Instant
  /** Who types at the counter; undefined where the citizen sends. */
  typist: Acting | undefined
  /** From what the declaration is worked out again, where it is not kept. */
  generator: string
}

export const lifeEventIdOf = ({ number }: Filing) => `l${number}`
const dossierIdOf = ({ number, part }: Filing) => `d${number}-${part}`
/** Which dossier of its family it is, from 0. */
export const partOf = (dossierId: string) => Number(dossierId.slice(dossierId.indexOf('-') + 1))
/** The number its family goes by. */
export const familyNumberOf = (dossierId: string) => dossierId.slice(1, dossierId.indexOf('-'))
const keyOf = ({ number, part }: Filing) => `s${number}-${part}`

/** The offices of the steps, by procedure. */
function officesOf({ law, plan, made }: Filing): Record<string, Office> {
  return Object.fromEntries(
    made.stepIds.map((id) => [id, officeOf(procedureOf(law.bundle, id).agency, plan.provinceCode)]),
  )
}

/** The command as a service takes it, for whoever replays a simulation through the portal. */
export function submissionFor(filing: Filing) {
  const { law, plan, people, made } = filing
  const { bundle, ruleSet } = law
  const { declaration, stepIds } = made
  if (!declaration) throw new Error('Only a declaration that is kept can be sent again.')
  return {
    bundle,
    ruleSet,
    declaration,
    stepIds,
    applicantId: people.applicant.id,
    channel: plan.channel,
    typedBy: filing.typist ? ('official' as const) : ('citizen' as const),
    key: keyOf(filing),
    ids: { dossier: dossierIdOf(filing), lifeEvent: lifeEventIdOf(filing) },
  }
}

/** Who sends: the citizen, or the official who types at the counter. */
export function senderOf({ people, typist }: Filing): Acting {
  const { id, name } = people.applicant
  return typist ?? { kind: 'citizen', id, name }
}

/** Opens a dossier: the rows for the writer, and the case as it then stands. The same steps as on the portal. */
export function openCase(
  filing: Filing,
  counters: Counters,
): { own: Case; opening: BulkOpening; change: Change } {
  const { law, plan, people, made, part, at } = filing
  const { bundle, ruleSet, chart } = law
  const { answers, stepIds, counts } = made
  const offices = officesOf(filing)
  const first = offices[stepIds[0] ?? '']
  const actor = senderOf(filing)
  const applicantId = people.applicant.id
  if (!first || !mayAct(actor, 'SUBMIT', { applicantId, officeId: first.id })) {
    throw new TrespassError('SUBMIT', actor)
  }
  const named = Object.fromEntries(
    Object.entries(offices).map(([id, office]) => [
      id,
      { id: office.id, province_code: office.provinceCode },
    ]),
  )
  const sending = { bundle, ruleSet, answers, stepIds, at, offices: named, isSuspect: false }
  const { event, plans, promisedAt } = submissionOf(sending)
  const before = draftSnapshot(bundle)
  const change = chart.advance(draftOf(law, before), event)
  if (!change) throw new Error(`A new dossier of “${bundle.id}” cannot be sent.`)
  const id = dossierIdOf(filing)
  const rows = rowsFor({
    bundle,
    ruleSet,
    change,
    event,
    actor,
    at,
    recordedAt: at,
    dossier: { id, revision: 0, promised_at: promisedAt, submitted_at: at },
    steps: [],
    openStays: [],
    plans,
    likenesses: [],
  })
  const receivedOn = clockStartDay(at, ruleSet.cutOff)
  const running = counters.next(codeCounter(first.unitCode, receivedOn))
  const dossier = {
    bundle_id: bundle.id,
    bundle_version: bundle.version,
    rule_set_id: ruleSet.id,
    applicant_id: applicantId,
    title: bundle.title(answers),
    channel: plan.channel,
    typed_by: filing.typist ? ('official' as const) : ('citizen' as const),
    province_code: plan.provinceCode,
    code: ruleSet.dossierCode(first.unitCode, receivedOn, running),
    life_event_id: lifeEventIdOf(filing),
    submitted_at: at,
    first_promised_at: promisedAt,
  }
  const own: Case = {
    family: plan.family,
    law,
    plan,
    answers,
    typed: counts.typed,
    reused: counts.reused,
    facts: { id, ...dossier },
    snapshot: change.after,
    revision: 0,
    promisedAt,
    closedAt: null,
    steps: [],
    stays: [],
    contacts: [],
    deadlines: [],
    moves: [],
    supplements: [],
    registerAnswers: {},
    coming: [],
    opensLifeEvent: part === 0,
    lifeEventAt: filing.lifeEventAt,
    forms: made.forms,
    payments: [],
    consents: [],
    results: [],
    ratings: [],
    corrections: [],
    complaints: [],
    rolledUp: undefined,
  }
  takeOver(own, rows, change.after)
  return { own, change, opening: openingRows(filing, rows, dossier) }
}

function openingRows(
  filing: Filing,
  rows: BulkOpening['rows'],
  dossier: BulkOpening['dossier'],
): BulkOpening {
  const { law, plan, people, made, part, at, generator } = filing
  const { counts, declaration, stepIds, answers } = made
  const { applicant } = people
  const id = rows.dossier.id
  const { actor_id, recorded_at } = rows.event
  return {
    persons: part > 0 ? [] : everybodyIn(people).map((one) => personRow(one, plan.family)),
    lifeEvent:
      part > 0
        ? undefined
        : { id: lifeEventIdOf(filing), kind: law.bundle.lifeEvent, person_id: applicant.id, at },
    dossier,
    declaration: {
      dossier_id: id,
      declaration: JSON.stringify(declaration ?? {}),
      typed_count: counts.typed,
      reused_count: counts.reused,
      derived_count: counts.derived,
      preset_count: counts.preset,
      pledged_at: at,
      generator: declaration ? null : generator,
    },
    forms: made.forms.map((form) => ({ dossier_id: id, ...form })),
    identityKeys: declaration ? identityKeysOf(law.bundle, stepIds, answers) : [],
    command: { key: keyOf(filing), actor_id, dossier_id: id, type: 'SUBMIT', at, recorded_at },
    rows,
  }
}

/** Whether the family has another procedure to file by itself once this dossier has a result. */
export function filesOn({ law, plan, facts }: Case): boolean {
  const { bundle, ruleSet } = law
  const filings = familiesOf(bundle.id).filings(bundle, plan, !ruleSet.linked)
  return partOf(facts.id) + 1 < filings.length
}

/** One draft for all dossiers of a law: the table knows it by its object. */
const drafts = new WeakMap<Law, ReturnType<typeof draftSnapshot>>()

function draftOf(law: Law, made: ReturnType<typeof draftSnapshot>) {
  const known = drafts.get(law) ?? made
  drafts.set(law, known)
  return known
}
