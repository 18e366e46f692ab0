import {
  listConsentEnds,
  listConsentReminders,
  listConsentsOfDossier,
} from '#db/consents.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import { listStays } from '#db/steps.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { answersOf, procedureOf, ruleSetOf, type Bundle } from '#machines/bundle.ts'
import { workingMinutesBetween, type Instant } from '#machines/calendar.ts'
import { dueWhenReceived } from '#machines/promise.ts'
import { consentOfReminder } from '#machines/rows.consent.ts'
import type { ConsentRow, StayRow, StepRow } from '#machines/rows.types.ts'
import { parseDeclaration } from './stored.ts'

type Step = Pick<StepRow, 'procedure_id' | 'state' | 'issued_at' | 'settled_at'>

/**
 * The agreements a dossier asked for, as its applicant sees them: who is asked since when, the reminders, the
 * answer, how long the office's clock has stood still, and the dates if the answer came now.
 */
export async function consentsOf(
  db: Db,
  dossier: DossierRow,
  bundle: Bundle,
  steps: readonly Step[],
  now: Instant,
) {
  const rows = await openOrAnswered(db, dossier.id, steps)
  if (rows.length === 0) return []
  const { declaration } = await getDeclaration(db, dossier.id)
  const answers = answersOf(parseDeclaration(declaration))
  const ruleSet = ruleSetOf(bundle, dossier.rule_set_id)
  const reminders = await listConsentReminders(db, dossier.id)
  const stays = await listStays(db, dossier.id)
  const ends = await listConsentEnds(db, dossier.id)
  return Promise.all(
    rows.map(async (row) => {
      const { procedure_id: procedureId } = row
      const own = reminders.filter((reminder) => consentOfReminder(reminder.id) === row.id)
      const asked = procedureOf(bundle, procedureId).consent?.of(answers) ?? []
      const step = steps.find((candidate) => candidate.procedure_id === procedureId)
      const isWaiting = step?.state === 'awaitingConsent'
      const stepBy = dueWhenReceived(ruleSet, procedureId, now)
      return {
        ...answerIn(row),
        procedureId,
        name:
          asked.find(({ personalNumber }) => personalNumber === row.personal_number)?.name ?? '',
        /** Whether VNeID knows anybody by that number: else the question reaches nobody. */
        isReached: (await findPersonByNumber(db, row.personal_number)) !== undefined,
        /** Everything else is ready: only the answer is missing, and no office's time runs. */
        isWaiting,
        remindedAt: own.flatMap(({ outcome, done_at }) =>
          outcome === 'reminded' && done_at !== null ? [done_at] : [],
        ),
        remindAt: own.find(({ done_at }) => done_at === null)?.due_at,
        /** Until when everybody has to have answered, where the law says so. */
        endsAt: ends.find(({ procedure_id }) => procedure_id === procedureId)?.due_at,
        waitedMinutes: waitedMinutes(stays, procedureId, now),
        days: ruleSet.limits[procedureId]?.plain ?? 0,
        ifAnsweredNow: isWaiting
          ? { stepBy, allBy: Math.max(dossier.promised_at, stepBy) }
          : undefined,
      }
    }),
  )
}

export type WaitForConsent = Awaited<ReturnType<typeof consentsOf>>[number]

/** A question that its step outlived without an answer is of no use to anybody any more. */
async function openOrAnswered(db: Db, dossierId: string, steps: readonly Step[]) {
  const over = steps.filter(({ settled_at }) => settled_at !== null)
  return (await listConsentsOfDossier(db, dossierId)).filter(
    ({ state, procedure_id }) =>
      state !== 'asked' || !over.some((step) => step.procedure_id === procedure_id),
  )
}

function answerIn({ id, state, asked_at, answered_at, reason }: ConsentRow) {
  return { id, state, askedAt: asked_at, answeredAt: answered_at, reason }
}

/** Working minutes for which a step could not begin because a relative had not answered. */
function waitedMinutes(stays: readonly StayRow[], procedureId: string, now: Instant) {
  return stays
    .filter(
      ({ procedure_id, state }) => procedure_id === procedureId && state === 'awaitingConsent',
    )
    .reduce((sum, stay) => sum + workingMinutesBetween(stay.entered_at, stay.left_at ?? now), 0)
}

/**
 * Working minutes from sending to the last result, or until now, with what relatives let it wait and without: the
 * slowest step counts. Steps that ended without a result are left out.
 */
export function timeSpent(
  { submitted_at }: Pick<DossierRow, 'submitted_at'>,
  steps: readonly Step[],
  consents: readonly Pick<WaitForConsent, 'procedureId' | 'waitedMinutes'>[],
  now: Instant,
) {
  const times = steps
    .filter(({ issued_at, settled_at }) => issued_at !== null || settled_at === null)
    .map(({ procedure_id, issued_at }) => {
      const all = workingMinutesBetween(submitted_at, issued_at ?? now)
      const waited = consents.find(({ procedureId }) => procedureId === procedure_id)?.waitedMinutes
      return { all, without: all - (waited ?? 0) }
    })
  return {
    minutes: Math.max(0, ...times.map(({ all }) => all)),
    withoutWaiting: Math.max(0, ...times.map(({ without }) => without)),
  }
}
