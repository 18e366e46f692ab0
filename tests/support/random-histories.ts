import fc from 'fast-check'
import { contactKinds } from '#machines/dossier.events.ts'
import { at, type ToldDossier, type ToldStep } from './history.ts'
import type { ToldBeside } from './history-beside.ts'

const MINUTE = 60_000
const START = at('2024-08-05 07:00')

/** Minutes of two weeks in August 2024, without a public holiday. */
export const minute = fc
  .integer({ min: 0, max: 14 * 24 * 60 })
  .map((minutes) => START + minutes * MINUTE)
export const inOrder = (times: readonly number[]) => times.toSorted((a, b) => a - b)
const states = [
  'waiting',
  'received',
  'approval',
  'issued',
  'delivered',
  'refused',
  'lapsed',
  'withdrawn',
]

/** What an office does, and what makes it wait. */
const turns = [
  { state: 'appraisal', waits_for: 'office' },
  { state: 'signing', waits_for: 'office' },
  { state: 'awaitingSupplement', waits_for: 'citizen' },
  { state: 'onHold', waits_for: 'otherAgency' },
  { state: 'approval', waits_for: 'citizen' },
] as const

/** Stays one after the other, until the end or for good. */
function staysFrom(
  start: number,
  cuts: readonly number[],
  end: number | null,
  order: readonly (typeof turns)[number][],
) {
  const times = inOrder(cuts.filter((cut) => cut > start && (end === null || cut < end)))
  return [start, ...times].map((entered_at, index) => ({
    ...(index === 0 ? { state: 'received', waits_for: 'office' } : (order[index] ?? turns[0])),
    entered_at,
    left_at: times[index] ?? end,
  }))
}

const step = (sentAt: number): fc.Arbitrary<ToldStep> =>
  fc
    .record({
      state: fc.constantFrom(...states),
      times: fc.array(minute, { minLength: 2, maxLength: 2 }),
      promises: fc.array(minute, { minLength: 2, maxLength: 2 }),
      result_delivery: fc.constantFrom('electronic', 'electronic', 'post', 'counter'),
      contacts: fc.array(fc.constantFrom(...contactKinds), { maxLength: 1 }),
      cuts: fc.array(minute, { maxLength: 4 }),
      order: fc.array(fc.constantFrom(...turns), { minLength: 5, maxLength: 5 }),
      supplements: fc.array(minute, { maxLength: 2 }),
      corrections: fc.array(
        minute.map((at) => Math.max(at, sentAt)),
        { maxLength: 1 },
      ),
      acknowledgeDueAt: fc.option(minute, { nil: undefined }),
      heard: fc.option(minute, { nil: null }),
      moves: fc.array(fc.tuple(minute, minute, fc.constantFrom(0, 1, 1)), { maxLength: 2 }),
    })
    .map(({ state, times, promises, cuts, order, moves, heard, ...rest }) => {
      const [clock = 0, end = 0] = inOrder(times).map((time) => Math.max(time, sentAt))
      const [first = 0, current = 0] = inOrder(promises)
      const hasResult = state === 'issued' || state === 'delivered'
      const settled = ['delivered', 'refused', 'lapsed', 'withdrawn'].includes(state)
      const isStraight = state === 'waiting' || state === 'lapsed'
      const told = inOrder(moves.map(([at]) => at)).map((at, index) => ({
        at,
        kind: 'apology',
        from_at: current,
        to_at: moves[index]?.[1] ?? current,
        in_time: moves[index]?.[2] === 0 ? (0 as const) : (1 as const),
      }))
      return {
        ...rest,
        moves: told,
        stays: isStraight ? [] : staysFrom(clock, cuts, hasResult || settled ? end : null, order),
        state,
        first_promised_at: first,
        promised_at: current,
        clock_started_at: isStraight ? null : clock,
        received_at: isStraight ? null : clock,
        acknowledged_at: isStraight || heard === null ? null : Math.max(heard, clock),
        issued_at: hasResult ? end : null,
        settled_at: settled ? end : null,
      }
    })

const dossier: fc.Arbitrary<Omit<ToldDossier, 'id'>> = minute.chain((sentAt) =>
  fc
    .record({
      steps: fc.array(step(sentAt), { minLength: 1, maxLength: 3 }),
      promises: fc.array(minute, { minLength: 2, maxLength: 2 }),
      channel: fc.constantFrom('online', 'online', 'online', 'counter', 'post'),
      typed_by: fc.constantFrom('citizen', 'citizen', 'citizen', 'official'),
      typed: fc.nat(20),
      reused: fc.nat(20),
      repeats: fc.nat(2),
    })
    .map(({ steps, promises, ...rest }) => {
      const [first = 0, current = 0] = inOrder(promises)
      const settled = steps.map((each) => each.settled_at ?? null)
      return {
        ...rest,
        submitted_at: sentAt,
        first_promised_at: first,
        promised_at: current,
        closed_at: settled.includes(null) ? null : Math.max(...settled.map(Number)),
        steps: Object.fromEntries(steps.map((each, index) => [`procedure-${index}`, each])),
      }
    }),
)

/** What happens beside the steps of a dossier that has them under these names. */
const beside = (
  names: readonly [string, ...string[]],
  sentAt: number,
): fc.Arbitrary<ToldBeside> => {
  const later = minute.map((at) => Math.max(at, sentAt))
  const maybe = fc.option(later, { nil: null })
  const procedureId = fc.constantFrom(...names)
  const some = <Of>(of: fc.Arbitrary<Of>) => fc.array(of, { maxLength: 2 })
  return fc.record({
    rating: fc.option(fc.record({ score: fc.integer({ min: 1, max: 5 }), at: later }), {
      nil: undefined,
    }),
    complaints: some(
      fc
        .record({
          kind: fc.constantFrom('complaint', 'suggestion', 'question'),
          procedureId: fc.option(procedureId, { nil: null }),
          sentAt: later,
          answerBy: later,
          settledAt: maybe,
          late: fc.boolean(),
        })
        .map((one) => ({
          ...one,
          settledAt: one.settledAt && Math.max(one.settledAt, one.sentAt),
        })),
    ),
    payments: some(fc.record({ procedureId, state: fc.constantFrom('due', 'paid', 'cancelled') })),
    results: some(fc.record({ procedureId, publishedAt: maybe })),
    revocations: some(
      fc
        .record({ procedureId, at: later, undoneAt: fc.array(maybe, { maxLength: 2 }) })
        .map(({ at, undoneAt, ...one }) => ({
          ...{ ...one, at },
          undoneAt: undoneAt.map((done) => done && Math.max(done, at)),
        })),
    ),
    deadlines: some(
      fc.record({
        procedureId,
        kind: fc.constant('answer'),
        dueAt: later,
        outcome: fc.constantFrom('missed', 'met', null),
      }),
    ),
  })
}

/** A dossier and everything that happened to it, in two weeks of August 2024. */
export const history = dossier.chain((told) => {
  const [first = '', ...others] = Object.keys(told.steps)
  return beside([first, ...others], told.submitted_at ?? 0).map((besides) => ({ told, besides }))
})
