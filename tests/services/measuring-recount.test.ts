import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { compareFigures, recountAll } from '#app/services/measuring/recounting.server.ts'
import type { Store } from '#db/database.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import { contactKinds } from '#machines/dossier.events.ts'
import { periodBetween, type Period } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import apologies from '#seeds/scenario/cases/apologies.ts'
import certificateError from '#seeds/scenario/cases/certificate-error.ts'
import consents from '#seeds/scenario/cases/consents.ts'
import correctedAfterIssue from '#seeds/scenario/cases/corrected-after-issue.ts'
import numberLate from '#seeds/scenario/cases/number-late.ts'
import onHold from '#seeds/scenario/cases/on-hold.ts'
import refusedGate from '#seeds/scenario/cases/refused-gate.ts'
import refusedResidence from '#seeds/scenario/cases/refused-residence.ts'
import registrationUndone from '#seeds/scenario/cases/registration-undone.ts'
import silentAgency from '#seeds/scenario/cases/silent-agency.ts'
import supplementCompleted from '#seeds/scenario/cases/supplement-completed.ts'
import supplementSilence from '#seeds/scenario/cases/supplement-silence.ts'
import verification from '#seeds/scenario/cases/verification.ts'
import withdrawals from '#seeds/scenario/cases/withdrawals.ts'
import { runScenario } from '#seeds/scenario/run.ts'
import { at, forget, tell, type ToldDossier, type ToldStep } from '#tests/support/history.ts'
import { openDemoPortal, openEmptyPortal } from '#tests/support/portal.ts'
import { recount } from '#tests/support/recount.ts'
import { recountRest } from '#tests/support/recount-rest.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const MINUTE = 60_000
const START = at('2024-08-05 07:00')

/** Minutes of two weeks in August 2024, without a public holiday. */
const minute = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => START + minutes * MINUTE)
const inOrder = (times: readonly number[]) => times.toSorted((a, b) => a - b)
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
      moves: fc.array(fc.tuple(minute, minute, fc.constantFrom(0, 1, 1)), { maxLength: 2 }),
    })
    .map(({ state, times, promises, cuts, order, moves, ...rest }) => {
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
        clock_started_at: state === 'waiting' || state === 'lapsed' ? null : clock,
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

let store: Awaited<ReturnType<typeof openTestStore>>
beforeAll(async () => {
  store = await openTestStore()
  await addSmallCast(store.db)
})
afterAll(() => store.close())

async function expectAgreement(db: Store, period: Period) {
  for (const unit of ['dossier', 'step'] as const) {
    const { figures } = await viewMeasures({ db }, unit, period)
    const counted = {
      ...(await recount(db.read, unit, period)),
      ...(await recountRest(db.read, unit, period)),
    }
    const shown = figures
      .filter(({ id }) => id in counted)
      .map(({ id, format, minutes, numerator, denominator }) => {
        const amount = format === 'workingDays' ? minutes : numerator
        return [id, denominator === null ? [amount] : [amount, denominator]]
      })
    expect(Object.fromEntries(shown)).toEqual(counted)
  }
}

/** Roll-ups against rows: every number of every roll-up, and every figure of some periods and parts. */
async function expectRolledUp(db: Store, now: number) {
  expect(await recountAll({ db, now })).toEqual({ rows: [], figures: [] })
  const days = (from: string, to: string) => periodOf(from, to, now)
  const scopes: Scope[] = [
    { unit: 'dossier', period: days('2024-08-06', '2024-08-12') },
    { unit: 'step', period: days('', '2024-08-07'), block: 'localities' },
    { unit: 'step', period: days('2024-07-15', '2024-08-31'), province: '901' },
    { unit: 'dossier', period: days('2024-08-01', '2024-08-31'), channel: 'online' },
    { unit: 'life-event', period: days('2024-08-07', '') },
  ]
  for (const scope of scopes) expect(await compareFigures({ db, now }, scope)).toEqual([])
}

function periodOf(from: string, to: string, now: number) {
  const asked = periodBetween(from, to, now)
  if ('problem' in asked) throw new Error(asked.problem)
  return asked.period
}

test('a second, naive count and the roll-ups agree on random histories and periods', async () => {
  const { write } = store.db
  const refresh = (id: string) => write.transaction().execute((trx) => refreshRollUps(trx, id))
  await fc.assert(
    fc.asyncProperty(
      fc.array(dossier, { maxLength: 8 }),
      fc.array(minute, { minLength: 2, maxLength: 2 }).map(inOrder),
      async (dossiers, [from = 0, until = 0]) => {
        await forget(write)
        await tell(write, ...dossiers.map((each, index) => ({ id: `d${index}`, ...each })))
        await expectAgreement(store.db, { from, until })
        for (const index of dossiers.keys()) await refresh(`d${index}`)
        await expectRolledUp(store.db, at('2024-08-25 12:00'))
      },
    ),
    { seed: 20240805, numRuns: 25 },
  )
})

test('and on the story the demo tells through the services', async () => {
  const portal = await openDemoPortal()
  await expectAgreement(portal.db, { from: 0, until: portal.clock.now() })
  await expectAgreement(portal.db, { from: at('2024-07-24 00:00'), until: at('2024-07-31 12:00') })
  await expectRolledUp(portal.db, portal.clock.now())
})

/** Of August 2024: the second count knows no public holiday. */
const gone = [
  apologies,
  certificateError,
  consents,
  correctedAfterIssue,
  numberLate,
  onHold,
  refusedGate,
  refusedResidence,
  silentAgency,
  supplementCompleted,
  supplementSilence,
  verification,
  withdrawals,
  registrationUndone,
]

test.each(gone.map((scenario) => [scenario.id, scenario] as const))(
  'and on everything that goes wrong in “%s”',
  async (_, scenario) => {
    const portal = await openEmptyPortal()
    await runScenario(portal, scenario)
    await expectAgreement(portal.db, { from: 0, until: portal.clock.now() })
    await expectRolledUp(portal.db, portal.clock.now())
  },
)
