import { describe, expect, test } from 'vitest'
import { procedureOf, ruleSetOn } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import {
  addWorkingMinutes,
  clockStart,
  clockStartDay,
  dayAt,
  dueAt,
  instantAt,
} from '#machines/calendar.ts'
import {
  apologyBy,
  apologyIsInTime,
  dueWhenReceived,
  dueWhenVerified,
  promiseFor,
  totalWhenVerified,
} from '#machines/promise.ts'
import { timelinessOf } from '#machines/timeliness.ts'

const law = ruleSetOn(birth, '2024-08-05')
const [registration, residence, card] = birth.procedures.map(({ id }) => id) as [
  string,
  string,
  string,
]
const SECOND = 1_000

const at = (text: string) => instantAt(text.slice(0, 10), text.slice(11))
const shown = (instant: number) =>
  new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** What is promised for a filing: the gate, and the total. */
function promised(filedAt: number) {
  const { steps, promisedAt } = promiseFor(birth, law, [registration, residence, card], filedAt)
  return [shown(steps[registration]?.promisedAt ?? 0), shown(promisedAt)]
}

describe('the last afternoon before Tết', () => {
  test.each([
    ['2025', '2025-01-24 14:59', '2025-01-24 17:00', '2025-02-05 17:00'],
    ['2025', '2025-01-24 15:00', '2025-02-03 17:00', '2025-02-06 17:00'],
    ['2025', '2025-01-24 15:01', '2025-02-03 17:00', '2025-02-06 17:00'],
    ['2026', '2026-02-13 14:59', '2026-02-13 17:00', '2026-02-25 17:00'],
    ['2026', '2026-02-13 15:00', '2026-02-23 17:00', '2026-02-26 17:00'],
    ['2026', '2026-02-13 15:01', '2026-02-23 17:00', '2026-02-26 17:00'],
  ])('%s: filed %s, the birth is promised for %s and all for %s', (_, filed, gate, total) => {
    expect(promised(at(filed))).toEqual([gate, total])
  })

  test('the last second before the cut-off still counts, the cut-off itself does not', () => {
    const cutOff = at('2026-02-13 15:00')
    expect(clockStartDay(cutOff - SECOND, law.cutOff)).toBe('2026-02-13')
    expect(clockStartDay(cutOff, law.cutOff)).toBe('2026-02-23')
  })

  test('what is filed during Tết starts with what is filed at 15:01 before it', () => {
    for (const filed of ['2026-02-14 09:00', '2026-02-18 23:59', '2026-02-22 16:00']) {
      expect(promised(at(filed))).toEqual(promised(at('2026-02-13 15:01')))
    }
  })
})

describe('a Saturday that is worked', () => {
  test.each([
    ['4 May 2024 for 29 April', '2024-05-03 15:01', '2024-05-04 17:00', '2024-05-08 17:00'],
    ['26 April 2025 for 2 May', '2025-04-25 15:01', '2025-04-26 17:00', '2025-05-05 17:00'],
    ['10 January 2026 for 2 January', '2026-01-09 15:01', '2026-01-10 17:00', '2026-01-14 17:00'],
    ['22 August 2026 for 31 August', '2026-08-21 15:01', '2026-08-22 17:00', '2026-08-26 17:00'],
  ])('%s: filed on Friday 15:01, the birth is due that Saturday', (_, filed, gate, total) => {
    expect(promised(at(filed))).toEqual([gate, total])
  })

  test.each([
    ['2025-04-26 14:59', '2025-04-26'],
    ['2025-04-26 15:00', '2025-04-28'],
    // The Saturday before it is one like any other.
    ['2025-04-19 10:00', '2025-04-21'],
    // The Friday it stands for is off.
    ['2025-05-02 10:00', '2025-05-05'],
    ['2026-08-31 10:00', '2026-09-03'],
  ])('received %s, a clock starts on %s', (received, day) => {
    expect(clockStartDay(at(received), law.cutOff)).toBe(day)
  })
})

describe('the last minute of a limit', () => {
  test.each([
    ['2024-08-05 08:00', '2024-08-07 17:00'],
    ['2024-08-05 14:59', '2024-08-07 17:00'],
    ['2024-08-05 15:00', '2024-08-08 17:00'],
    ['2024-08-09 14:59', '2024-08-13 17:00'],
    ['2024-08-09 15:00', '2024-08-14 17:00'],
    ['2024-08-30 14:59', '2024-09-05 17:00'],
  ])('a residence handed over %s is due %s', (received, due) => {
    expect(shown(dueWhenReceived(law, residence, at(received)))).toBe(due)
  })

  test('verification ends three working days later, and never after the five the law gives to all', () => {
    const due = at('2024-08-08 17:00')
    expect(shown(dueWhenVerified(law, residence, due))).toBe('2024-08-13 17:00')
    expect(shown(totalWhenVerified(law, [residence], at('2024-08-05 08:10')))).toBe(
      '2024-08-12 17:00',
    )
    expect(() => dueWhenVerified(law, card, due)).toThrow('no longer limit')
  })
})

describe('the last moment for an apology', () => {
  test.each([
    ['2024-08-08 17:00', '2024-08-07 17:00'],
    ['2024-08-12 17:00', '2024-08-09 17:00'],
    ['2025-02-03 17:00', '2025-01-24 17:00'],
    ['2025-04-28 17:00', '2025-04-26 17:00'],
  ])('a residence promised for %s: until %s, a working day before', (promise, until) => {
    const last = at(until)
    expect(shown(apologyBy(law, residence, at(promise)))).toBe(until)
    expect(apologyIsInTime(law, residence, at(promise), last - SECOND)).toBe(true)
    expect(apologyIsInTime(law, residence, at(promise), last)).toBe(true)
    expect(apologyIsInTime(law, residence, at(promise), last + SECOND)).toBe(false)
  })

  test('a birth is due the same day: the apology must come before it passes', () => {
    const promise = at('2024-08-05 17:00')
    expect(apologyIsInTime(law, registration, promise, promise)).toBe(true)
    expect(apologyIsInTime(law, registration, promise, promise + SECOND)).toBe(false)
  })
})

describe('seven working days to complete a dossier', () => {
  test.each([
    ['2024-08-05 10:00', '2024-08-14 17:00'],
    // The hour of asking makes no difference: the days are counted from the next.
    ['2024-08-05 16:59', '2024-08-14 17:00'],
    ['2024-08-09 15:01', '2024-08-20 17:00'],
    ['2025-01-24 09:00', '2025-02-11 17:00'],
    ['2025-04-24 09:00', '2025-05-07 17:00'],
    ['2026-08-20 09:00', '2026-08-28 17:00'],
    ['2026-08-24 09:00', '2026-09-07 17:00'],
  ])('asked %s, they end %s', (asked, end) => {
    const { supplementDays } = law.exceptions
    expect(shown(dueAt(dayAt(at(asked)), supplementDays, law.appointmentHour))).toBe(end)
  })
})

describe('two working hours to acknowledge', () => {
  test.each([
    ['in one morning', '2024-08-05 08:00', '2024-08-05 10:00'],
    ['to the end of a morning', '2024-08-05 09:30', '2024-08-05 11:30'],
    ['over lunch', '2024-08-05 10:00', '2024-08-05 13:30'],
    ['over lunch, to the minute', '2024-08-05 11:29', '2024-08-05 14:59'],
    ['handed over at noon', '2024-08-05 12:15', '2024-08-05 15:00'],
    ['before the office opens', '2024-08-05 06:00', '2024-08-05 09:30'],
    ['just before the cut-off', '2024-08-05 14:59', '2024-08-05 16:59'],
    ['at the cut-off, from the next morning', '2024-08-05 15:00', '2024-08-06 09:30'],
    ['over a weekend', '2024-08-09 15:01', '2024-08-12 09:30'],
    ['on a Saturday', '2024-08-10 10:00', '2024-08-12 09:30'],
    ['on a Saturday that is worked', '2025-04-26 10:00', '2025-04-26 13:30'],
    ['over Tết', '2025-01-24 15:01', '2025-02-03 09:30'],
  ])('%s', (_, handedOver, alarm) => {
    const start = clockStart(at(handedOver), law.cutOff)
    expect(shown(addWorkingMinutes(start, law.acknowledgeWithinMinutes))).toBe(alarm)
  })
})

test('every procedure of a birth has a limit, so that every last minute is known', () => {
  for (const { id } of birth.procedures) {
    expect(procedureOf(birth, id).id in law.limits).toBe(true)
  }
})

describe('early, on time or late', () => {
  const promise = at('2024-08-08 17:00')
  const step = { state: 'issued', issued_at: null, settled_at: null, promised_at: promise }
  test.each([
    ['a day before', promise - 86_400_000, 'early'],
    ['at 16:59:59', promise - SECOND, 'onTime'],
    ['at 17:00:00', promise, 'onTime'],
    ['at 17:00:01', promise + SECOND, 'late'],
    ['at 17:01', promise + 60 * SECOND, 'late'],
  ] as const)('decided %s', (_, decided, verdict) => {
    expect(timelinessOf({ ...step, issued_at: decided }, promise)).toBe(verdict)
    const refused = { ...step, state: 'refused', settled_at: decided }
    expect(timelinessOf(refused, promise + 86_400_000)).toBe(verdict)
  })

  test('undecided it runs until the promise is broken, and for a citizen’s wait no office is late', () => {
    const open = { ...step, state: 'appraisal' }
    expect(timelinessOf(open, promise)).toBe('running')
    expect(timelinessOf(open, promise + SECOND)).toBe('late')
    expect(timelinessOf({ ...step, state: 'awaitingSupplement' }, promise + SECOND)).toBe('running')
  })

  test('what was withdrawn has no verdict', () => {
    const withdrawn = { ...step, state: 'withdrawn', settled_at: promise + SECOND }
    expect(timelinessOf(withdrawn, promise + SECOND)).toBe('none')
  })
})
