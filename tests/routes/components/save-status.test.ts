import { expect, test } from 'vitest'
import { createActor, fromPromise, SimulatedClock } from 'xstate'
import { SaveRefusedError, saveStatusMachine, type Saved } from '#app/forms/save-status.machine.ts'

const PAUSE = 1_200
const RETRY = 10_000

/** The machine over a clock that stands still, with saves that end when the test says so. */
function start() {
  const clock = new SimulatedClock()
  const saves: { revision: number; end: (saved: Saved) => void; fail: (error: Error) => void }[] =
    []
  const machine = saveStatusMachine.provide({
    actors: {
      save: fromPromise<Saved, { revision: number }>(
        ({ input }) =>
          new Promise((end, fail) => {
            saves.push({ revision: input.revision, end, fail })
          }),
      ),
    },
  })
  const actor = createActor(machine, { clock, input: { revision: 7 } }).start()
  return {
    clock,
    saves,
    type: () => actor.send({ type: 'CHANGE' }),
    state: () => actor.getSnapshot().value,
    savedAt: () => actor.getSnapshot().context.savedAt,
    settled: () => new Promise<void>((resolve) => setImmediate(resolve)),
  }
}

test('it saves once the typing pauses, and says when', async () => {
  const { clock, saves, type, state, savedAt, settled } = start()
  expect(state()).toBe('untouched')
  type()
  clock.increment(PAUSE - 1)
  type()
  clock.increment(PAUSE - 1)
  expect(state()).toBe('typing')
  clock.increment(1)
  expect(state()).toBe('saving')
  saves[0]?.end({ at: '08:12', revision: 8 })
  await settled()
  expect(state()).toBe('saved')
  expect(savedAt()).toBe('08:12')
})

test('what is typed while saving is saved next, on top of what the server has', async () => {
  const { clock, saves, type, state, settled } = start()
  type()
  clock.increment(PAUSE)
  type()
  expect(state()).toBe('saving')
  saves[0]?.end({ at: '08:12', revision: 8 })
  await settled()
  expect(state()).toBe('typing')
  clock.increment(PAUSE)
  expect(saves.map(({ revision }) => revision)).toEqual([7, 8])
})

test('without a connection it says so and tries again by itself', async () => {
  const { clock, saves, type, state, settled } = start()
  type()
  clock.increment(PAUSE)
  saves[0]?.fail(new TypeError('Failed to fetch'))
  await settled()
  expect(state()).toBe('failed')
  clock.increment(RETRY)
  expect(state()).toBe('saving')
  saves[1]?.end({ at: '08:13', revision: 8 })
  await settled()
  expect(state()).toBe('saved')
})

test.each(['ended', 'elsewhere'] as const)('a refusal is told for what it is: %s', async (why) => {
  const { clock, saves, type, state, settled } = start()
  type()
  clock.increment(PAUSE)
  saves[0]?.fail(new SaveRefusedError(why))
  await settled()
  expect(state()).toBe(why)
})
