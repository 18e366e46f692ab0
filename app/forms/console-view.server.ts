import type { ClockView } from '#app/components/operator/clock-panel.tsx'
import { dateTime, fullDate, number, time } from '#app/i18n/format.ts'
import type { viewConsole } from '#app/services/operating.server.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import { leapsFrom, officeMomentAt } from '#machines/office-hours.ts'
import {
  deadlineName,
  messageLine,
  messageName,
  procedureName,
  type Words,
} from './operator-words.server.ts'
import { switchesIn } from './faults-view.server.ts'
import { deadByView, unacceptedView, unansweredView } from './unanswered-view.server.ts'

/** So much of what is coming stands on the first page. */
const SHORT_LIST = 6

type Console = Awaited<ReturnType<typeof viewConsole>>

/** Everything the console shows, in the words of one reader. */
export function consoleView(words: Words, view: Console) {
  const coming = comingLines(words, view.coming)
  const next = coming.find(({ dueAt }) => dueAt > view.now)?.dueAt
  return {
    clock: clockView(words, view.now, next),
    coming: coming.slice(0, SHORT_LIST),
    switches: switchesIn(words, view.faults),
    counts: (['pending', 'delivered', 'dead', 'repeats'] as const).map((what) => {
      const count = what === 'repeats' ? view.repeats : (view.counts[what] ?? 0)
      return { what, count, text: number(count, words.language) }
    }),
    forged: view.forged.map(({ code, facility, found_at }) =>
      words.t('forged.line', { code, facility, when: dateTime(found_at, words.language) }),
    ),
    dead: view.dead.map((row) => messageLine(words, row)),
    deadBy: deadByView(words, view),
    unaccepted: unacceptedView(words, view),
    unanswered: unansweredView(words, view),
  }
}

function clockView({ language }: Words, now: number, next: number | undefined): ClockView {
  const leaps = [
    ...leapsFrom(now).filter(({ to }) => to <= CLOCK_ENDS),
    ...(next === undefined ? [] : [{ leap: 'nextDue' as const, to: next }]),
  ]
  return {
    iso: new Date(now).toISOString(),
    day: fullDate(now, language),
    time: time(now, language),
    office: officeMomentAt(now),
    leaps: leaps.map(({ leap, to }) => ({ leap, to, when: dateTime(to, language) })),
  }
}

/** What will happen by itself, both kinds together, the soonest first. */
function comingLines(words: Words, { messages, deadlines }: Console['coming']) {
  const lines = [
    ...messages.map((row) => ({
      id: row.id,
      dueAt: row.due_at,
      what: messageName(words, row),
      code: row.code,
      detail: row.attempts > 0 ? words.t('coming.retry', { attempt: row.attempts + 1 }) : undefined,
    })),
    ...deadlines.map((row) => ({
      id: row.id,
      dueAt: row.due_at,
      what: procedureName(words, row.bundle_id, row.procedure_id),
      code: row.code,
      detail: deadlineName(words, row.kind),
    })),
  ]
  return lines
    .toSorted((one, other) => one.dueAt - other.dueAt)
    .map(({ dueAt, ...line }) => ({
      ...line,
      dueAt,
      at: new Date(dueAt).toISOString(),
      when: dateTime(dueAt, words.language),
    }))
}
