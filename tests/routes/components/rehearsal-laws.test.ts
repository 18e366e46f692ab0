import { expect, test } from 'vitest'
import { rehearse, startRun } from '#app/components/rehearsal/rehearse.ts'
import { listFamilies } from '#machines/bundles/index.ts'
import { CALENDAR_STARTS, instantAt } from '#machines/calendar.ts'
import { lawsOf } from '#machines/family.ts'

const laws = listFamilies().flatMap((family) =>
  lawsOf(family).map((law) => [`${family.id}, ${law.ruleSet.id}`, law] as const),
)

/** From the queue of an office to the result in somebody's hands. */
const through = [
  'ACKNOWLEDGE',
  'CLAIM',
  'RECEIVE',
  'APPRAISE',
  'APPROVE',
  'SIGN',
  'DELIVER',
] as const

test('both bundles and each of their laws can be rehearsed', () => {
  expect(laws.length).toBeGreaterThanOrEqual(8)
  expect(new Set(laws.map(([name]) => name)).size).toBe(laws.length)
})

test.each(laws)('%s: clicked from the draft to the end, with effects and rows', (_, law) => {
  const { bundle, ruleSet } = law
  const { from } = ruleSet.inForce
  const at = instantAt(from < CALENDAR_STARTS ? '2023-01-03' : from, '08:00')
  const stepIds = bundle.procedures.map(({ id }) => id)
  let run = rehearse(startRun(bundle, ruleSet, at), { type: 'SUBMIT', stepIds })
  expect(run.log[0]?.tables.map(({ table }) => table)).toContain('step')
  expect(run.log[0]?.effects.length).toBeGreaterThan(0)
  for (const stepId of stepIds) {
    for (const type of through) run = rehearse(run, { type, stepId })
  }
  const states = stepIds.map((id) => run.stored.value[id])
  expect(states).toEqual(stepIds.map(() => 'delivered'))
  expect(run.steps.every(({ promised_at }) => promised_at > at)).toBe(true)
  expect(run.log).toHaveLength(1 + stepIds.length * through.length)
})
