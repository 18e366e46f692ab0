import { findAccounts } from '#db/accounts.server.ts'
import {
  getDeclaration,
  listContacts,
  listEvents,
  listResults,
  registerAnswersOf,
} from '#db/dossiers.server.ts'
import { can } from '#machines/advance.ts'
import { procedureOf, type Bundle } from '#machines/bundle.ts'
import { neededPapers } from '#machines/papers.ts'
import { fieldsFor } from '#machines/passports.ts'
import { mayAct } from '#machines/permissions.ts'
import { asStepState } from '#machines/step.states.ts'
import { waitsForIn } from '#machines/statuses.ts'
import { correctedValues } from './checking-values.server.ts'
import type { Context } from './context.ts'
import { historyOf } from './history.server.ts'
import { paymentsOf } from './paying.server.ts'
import { paperKey, papersFor } from './showing-papers.server.ts'
import { nameOf, noteReading, stepInHand } from './step-in-hand.server.ts'
import { parseDeclaration, parseLines, parseSentTo } from './stored.ts'
import { placeNames } from './surroundings.server.ts'
import { troublesOf } from './troubles.server.ts'
import { undoingOf } from './undoing.server.ts'
import { revokedBefore } from './revoked-before.server.ts'
import { stepsOf } from './viewing.server.ts'
import { minutesLeft, timeLeft } from './working.server.ts'

/**
 * One step on the desk: the fields this procedure uses and no others, what may be done now, and the other legs'
 * state without their data. The read is logged with its purpose before anything is shown.
 * Throws NotFoundError for a step of another office, or one that has not reached it.
 */
export async function viewStep(ctx: Context, dossierId: string, stepId: string) {
  const of = { dossierId, stepId }
  const { official, step, dossier, bundle, snapshot, flags, allowed } = await stepInHand(ctx, of)
  const { read } = ctx.db
  const { declaration } = await getDeclaration(read, dossierId)
  const declared = parseDeclaration(declaration)
  const fields = fieldsFor(bundle, stepId, declared)
  const results = await resultsFor(ctx, bundle, dossierId, stepId)
  const papers = await papersFor(ctx, bundle, dossierId, stepId)
  const shown = [
    ...[...fields, ...results.flatMap(({ lines }) => lines)].map(({ key }) => key),
    ...papers.map(({ id }) => paperKey(id)),
  ]
  await noteReading(ctx, of, shown)
  const { id, code, title, submitted_at, typed_by } = dossier
  const state = asStepState(step.state)
  const history = await historyOf(read, dossierId)
  const needed = neededPapers(bundle, declared).map((paper) => paper.id)
  const due = step.due_at ?? ctx.now
  return {
    now: ctx.now,
    bundle,
    dossier: { id, code, title, submittedAt: submitted_at, typedBy: typed_by },
    procedure: procedureOf(bundle, stepId),
    step: {
      state,
      waitsFor: waitsForIn(state, flags),
      dueAt: step.due_at,
      enteredAt: step.entered_at,
      issuedAt: step.issued_at,
      minutesLeft:
        step.due_at === null || (step.issued_at !== null && state !== 'compensating')
          ? null
          : timeLeft(state, flags, () => minutesLeft(ctx.now, due)),
      holder: await nameOf(ctx, step.holder_id),
      heldAt: step.held_at,
      mine: step.holder_id === official.id,
    },
    fields,
    corrected: (await correctedValues(read, dossierId)).filter(({ consumers }) =>
      consumers.includes(stepId),
    ),
    mayCheckValues: mayAct(official, 'APPRAISE', {
      applicantId: '',
      officeId: step.office_id,
      holderId: step.holder_id,
    }),
    papers: papers.map((paper) => ({
      ...paper,
      /** Handed in because the office asked for it: nothing declared makes it needed. */
      onRequest: !needed.includes(paper.id),
    })),
    flags,
    ruleSet: dossier.rule_set_id,
    undoing: await undoingOf(read, dossier),
    revokedBefore: await revokedBefore(read, bundle, of, declared),
    troubles: await troublesOf(read, bundle, of, new Set(fields.map(({ key }) => key))),
    allowed,
    mayRecordContact:
      can(bundle, snapshot, { type: 'RECORD_CONTACT', stepId, kind: 'counter', note: '' }) &&
      mayAct(official, 'RECORD_CONTACT', { applicantId: '', officeId: step.office_id }),
    payment: (await paymentsOf(read, dossierId)).find((payment) => payment.stepId === stepId),
    answer: await answerTo(ctx, bundle, dossierId, stepId),
    legs: await stepsOf(read, dossier),
    history: history.filter(({ procedureId }) => procedureId === null || procedureId === stepId),
    contacts: await contactsOf(ctx, dossierId, stepId),
    results,
    names: await placeNames(ctx.db, bundle, [...fields, ...results.flatMap(({ lines }) => lines)]),
  }
}

export type StepOnDesk = Awaited<ReturnType<typeof viewStep>>

/** What happens beside the work and leaves open what can be done. */
const marks: readonly string[] = [
  'ACKNOWLEDGE',
  'ACKNOWLEDGE_CORRECTION',
  'ACKNOWLEDGE_REVOCATION',
  'PAY',
  'RAISE_ALERT',
  'RECORD_ANSWER',
  'RECORD_CONTACT',
]

/**
 * For the page that tells an official why a step did not take an action: who did what last, who has it, what is
 * allowed now. No data of the citizen. Throws NotFoundError like `viewStep`.
 */
export async function viewRefusal(ctx: Context, dossierId: string, stepId: string) {
  const { official, step, dossier, allowed } = await stepInHand(ctx, { dossierId, stepId })
  const events = await listEvents(ctx.db.read, dossierId)
  const last = events.findLast(
    ({ type, procedure_id, payload }) =>
      (procedure_id === stepId || parseSentTo(payload) === stepId) && !marks.includes(type),
  )
  return {
    code: dossier.code,
    state: asStepState(step.state),
    holder: await nameOf(ctx, step.holder_id),
    heldByOther: step.holder_id !== null && step.holder_id !== official.id,
    last: last && { type: last.type, name: last.actor_name, at: last.at },
    allowed,
  }
}

export type Refused = Awaited<ReturnType<typeof viewRefusal>>

/** The result of this step and those it depends on; of the others only the lines this procedure uses. */
async function resultsFor({ db }: Context, bundle: Bundle, dossierId: string, stepId: string) {
  const { dependsOn } = procedureOf(bundle, stepId)
  const results = await listResults(db.read, dossierId)
  const used = (key: string) => {
    const field = bundle.fields.find((candidate) => candidate.key === key)
    return !field || field.consumers.includes(stepId)
  }
  return results
    .filter(({ procedure_id: id }) => id === stepId || dependsOn.includes(id))
    .map(({ procedure_id, round, content, issued_at, signed_by, superseded_at, revoked_at }) => ({
      procedureId: procedure_id,
      round,
      lines: parseLines(content).filter(({ key }) => procedure_id === stepId || used(key)),
      issuedAt: issued_at,
      signedBy: signed_by,
      supersededAt: superseded_at,
      revokedAt: revoked_at,
    }))
}

/** What a register was asked for this step, and its answer once it has come; undefined for a step that asks nothing. */
async function answerTo({ db }: Context, bundle: Bundle, dossierId: string, stepId: string) {
  const { asks } = procedureOf(bundle, stepId)
  if (!asks) return undefined
  const answers = await registerAnswersOf(db.read, dossierId)
  return { question: asks.question, register: asks.register, answer: answers[asks.question] }
}

async function contactsOf({ db }: Context, dossierId: string, stepId: string) {
  const contacts = await listContacts(db.read, dossierId)
  const ofStep = contacts.filter(({ procedure_id }) => procedure_id === stepId)
  const accounts = await findAccounts(
    db.read,
    ofStep.map(({ recorded_by }) => recorded_by),
  )
  return ofStep.map(({ id, kind, note, recorded_by, at }) => {
    const account = accounts.find((candidate) => candidate.id === recorded_by)
    return { id, kind, note, at, by: account?.full_name ?? recorded_by }
  })
}
