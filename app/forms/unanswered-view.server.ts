import { dateTime, workingTime } from '#app/i18n/format.ts'
import { faultTargets, registerTarget } from '#app/services/fault-targets.ts'
import type { viewConsole } from '#app/services/operating.server.ts'
import { workingMinutesBetween, type Instant } from '#machines/calendar.ts'
import {
  agencyName,
  messageLine,
  procedureName,
  targetName,
  type Words,
} from './operator-words.server.ts'

type Console = Awaited<ReturnType<typeof viewConsole>>

const ageText = (words: Words, since: Instant, now: Instant) =>
  workingTime(workingMinutesBetween(since, now), words.common)

/** What was sent and not accepted: by agency how many and since when the oldest waits, and each. */
export function unacceptedView(
  words: Words,
  { unaccepted, now }: Pick<Console, 'unaccepted' | 'now'>,
) {
  const rows = unaccepted.map((row) => {
    const since = row.received_at ?? now
    return {
      id: `${row.dossier_id}/${row.procedure_id}`,
      what: procedureName(words, row.bundle_id, row.procedure_id),
      code: row.code,
      agency: row.agency,
      to: agencyName(words, row.agency),
      late: row.outcome === 'missed',
      at: new Date(since).toISOString(),
      when: dateTime(since, words.language),
      age: ageText(words, since, now),
    }
  })
  const agencies = [...new Set(rows.map(({ agency }) => agency))].map((agency) => {
    const own = rows.filter((row) => row.agency === agency)
    // The oldest comes first.
    return { agency, name: own[0]?.to ?? agency, count: own.length, age: own[0]?.age ?? '' }
  })
  return { rows, agencies }
}

/** Numbers a register owes, with every attempt; registration goes on without them. */
export function unansweredView(
  words: Words,
  { unanswered, now }: Pick<Console, 'unanswered' | 'now'>,
) {
  return unanswered.map((row) => ({
    ...messageLine(words, row),
    register: registerTarget(row.recipient),
    isDead: row.state === 'dead',
    late: row.outcome === 'missed',
    since: dateTime(row.created_at, words.language),
    sinceAt: new Date(row.created_at).toISOString(),
    age: ageText(words, row.created_at, now),
    next: row.state === 'pending' ? dateTime(row.due_at, words.language) : undefined,
  }))
}

/** Who did not take what was set aside, and whether it is still broken. */
export function deadByView(words: Words, { deadBy, faults }: Pick<Console, 'deadBy' | 'faults'>) {
  return faultTargets().flatMap((target) => {
    const count = deadBy.get(target.id)
    if (count === undefined) return []
    const isBroken = faults.some((fault) => fault.target === target.id)
    return [{ target: target.id, name: targetName(words, target), count, isBroken }]
  })
}
