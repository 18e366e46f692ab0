import { z } from 'zod'
import { findDossier, listEvents } from '#db/dossiers.server.ts'
import {
  listAmendments,
  listCorrections,
  listLikenesses,
  listPromiseMoves,
  listRefusals,
  listSupplements,
} from '#db/exceptions.server.ts'
import { listFollowed } from '#db/followers.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { applicantEvents, openEvents } from '#machines/advance.ts'
import { ruleSetOf, type Bundle, type RuleSet } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import { dueWhenReceived } from '#machines/promise.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { alerts } from '#machines/step.flags.ts'
import { parseFaults, parseSnapshot } from './stored.ts'
import { undoingOf } from './undoing.server.ts'

/** What an event says besides its type, as far as the applicant may read it. */
const words = z.object({
  reason: z.string().optional(),
  note: z.string().optional(),
  to: z.string().optional(),
  alert: z.enum(alerts).optional(),
})

export const wordsIn = (payload: string) => words.parse(JSON.parse(payload))

export type ApplicantEvent = (typeof applicantEvents)[number]

/** Everything that went wrong with a dossier, how it was answered, and what its applicant can do about it now. */
export async function exceptionsOf(
  db: Db,
  dossier: DossierRow,
  steps: readonly StepRow[],
  now: Instant,
) {
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const ruleSet = ruleSetOf(bundle, dossier.rule_set_id)
  const amendments = await listAmendments(db, dossier.id)
  const [supplements, refusals, corrections, moves] = [
    await listSupplements(db, dossier.id),
    await listRefusals(db, dossier.id),
    await listCorrections(db, dossier.id),
    await listPromiseMoves(db, dossier.id),
  ]
  const turns = new Map<string, number>()
  const turnOf = (stepId: string) => {
    const turn = (turns.get(stepId) ?? 0) + 1
    turns.set(stepId, turn)
    return turn
  }
  return {
    supplements: supplements.map(({ id, procedure_id: stepId, state, ...row }) => ({
      id,
      stepId,
      state,
      turn: turnOf(stepId),
      items: parseFaults(row.items),
      askedAt: row.asked_at,
      dueAt: row.due_at,
      answeredAt: row.answered_at,
      ifNow: state === 'asked' ? ifReceivedNow(bundle, ruleSet, dossier, steps, stepId, now) : null,
    })),
    refusals: refusals.map(({ procedure_id: stepId, ground, note, signed_by, at }) => ({
      stepId,
      ground,
      note,
      legalBasis: legalBasisOf(ruleSet, stepId, ground),
      bySilence: ground === ruleSet.exceptions.silence.id,
      signedBy: signed_by,
      at,
    })),
    corrections: corrections.map((row) => ({
      stepId: row.procedure_id,
      by: row.asked_by_kind,
      from: row.asked_from,
      items: parseFaults(row.items),
      askedAt: row.asked_at,
      state: row.state,
      answer: row.answer,
      answeredAt: row.answered_at,
      changes: amendments
        .filter(({ why, at }) => why === 'correction' && at === row.answered_at)
        .map(({ field, before, after }) => ({ field, before, after })),
    })),
    moves: moves.map(({ id, procedure_id: stepId, kind, reason, ...move }) => ({
      id,
      stepId,
      kind,
      reason,
      from: move.from_at,
      to: move.to_at,
      inTime: move.in_time === 1,
      at: move.at,
    })),
    undoing: await undoingOf(db, dossier),
    said: await saidOf(db, dossier.id),
    ownLikes: await ownLikesOf(db, dossier),
    mayDo: mayDo(bundle, dossier, steps),
  }
}

export type Exceptions = Awaited<ReturnType<typeof exceptionsOf>>

/** When a step ends that its office gets (back) now and uses its whole limit for, and when all do. */
function ifReceivedNow(
  { procedures }: Bundle,
  ruleSet: RuleSet,
  dossier: DossierRow,
  steps: readonly StepRow[],
  stepId: string,
  now: Instant,
) {
  const by = new Map([[stepId, dueWhenReceived(ruleSet, stepId, now)]])
  for (const { id, dependsOn } of procedures) {
    const step = steps.find(({ procedure_id }) => procedure_id === id)
    if (step?.state !== 'waiting') continue
    const before = dependsOn.flatMap((other) => by.get(other) ?? [])
    if (before.length > 0) by.set(id, dueWhenReceived(ruleSet, id, Math.max(...before)))
  }
  return {
    stepBy: by.get(stepId) ?? now,
    allBy: Math.max(dossier.promised_at, ...by.values()),
  }
}

function legalBasisOf({ exceptions }: RuleSet, stepId: string, ground: string) {
  const { grounds, silence } = exceptions
  return [...(grounds[stepId] ?? []), silence].find(({ id }) => id === ground)?.legalBasis ?? ''
}

const telling = ['HOLD', 'VERIFY', 'ASK_WITHDRAWAL', 'RAISE_ALERT', 'DECIDE_LIKENESS'] as const

/** What offices and the applicant said when they paused, opened or stopped something, oldest first. */
async function saidOf(db: Db, dossierId: string) {
  const events = await listEvents(db, dossierId)
  return events.flatMap(({ type: name, procedure_id: stepId, payload, at }) => {
    const type = telling.find((known) => known === name)
    if (!type || stepId === null) return []
    // Why two cases are one or not may speak of other people.
    const { reason, note, alert } = type === 'DECIDE_LIKENESS' ? {} : wordsIn(payload)
    return [{ type, stepId, reason, note, alert, at }]
  })
}

/** The dossiers this one looks like that are the applicant's own or that they follow; of other people's nothing is told. */
async function ownLikesOf(db: Db, { id, applicant_id }: DossierRow) {
  const rows = await listLikenesses(db, id)
  if (rows.length === 0) return []
  const followed = (await listFollowed(db, applicant_id)).map((dossier) => dossier.id)
  const others = await Promise.all(rows.map(({ other_id }) => findDossier(db, other_id)))
  return others.flatMap((other) => {
    if (!other) return []
    const isFollowed = followed.includes(other.id)
    return isFollowed || other.applicant_id === applicant_id
      ? [{ id: other.id, code: other.code, isFollowed }]
      : []
  })
}

function mayDo(bundle: Bundle, dossier: DossierRow, steps: readonly StepRow[]) {
  const snapshot = parseSnapshot(dossier)
  return new Map<string, readonly ApplicantEvent[]>(
    steps.map(({ procedure_id: id }) => {
      const open = openEvents(bundle, snapshot, id)
      return [id, applicantEvents.filter((type) => open.includes(type))]
    }),
  )
}
