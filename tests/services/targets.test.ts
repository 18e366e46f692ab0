import { expect, test } from 'vitest'
import { ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import { dropTarget, listTargets, setTarget } from '#app/services/measuring/targets.server.ts'
import { gapTo, nationalTargets } from '#machines/targets.ts'
import { as, mother, openEmptyPortal, operator } from '#tests/support/portal.ts'

const wanted = {
  figure: 'end-to-end-online',
  unit: 'step',
  province: '914',
  untilOn: '2024-12-31',
  least: 0.6,
} as const

test('an operator sets what a province is to reach, changes it and takes it back', async () => {
  const portal = await openEmptyPortal()
  const ctx = as(portal, operator, '2024-08-05 09:00')
  const id = await setTarget(ctx, wanted)
  expect(await setTarget(ctx, { ...wanted, least: 0.7 })).toBe(id)
  const own = await listTargets(ctx, { unit: 'step', province: '914' })
  expect(own).toMatchObject([{ id, least: 0.7, setBy: 'operator', untilOn: '2024-12-31' }])
  expect(await listTargets(ctx)).toHaveLength(nationalTargets.length + 1)
  await dropTarget(ctx, id)
  expect(await listTargets(ctx)).toEqual(nationalTargets)
})

test('nobody else sets targets, and only shares between nothing and all can be aimed at', async () => {
  const portal = await openEmptyPortal()
  const citizen = as(portal, mother, '2024-08-05 09:00')
  await expect(setTarget(citizen, wanted)).rejects.toThrow(ForbiddenError)
  await expect(dropTarget(citizen, 'x')).rejects.toThrow(ForbiddenError)
  const ctx = as(portal, operator, '2024-08-05 09:00')
  await expect(setTarget(ctx, { ...wanted, figure: 'received' })).rejects.toThrow(NotFoundError)
  await expect(setTarget(ctx, { ...wanted, least: 70 })).rejects.toThrow('notAShare')
  await expect(setTarget(ctx, { ...wanted, untilOn: '2024-02-30' })).rejects.toThrow('notADay')
  await expect(dropTarget(ctx, 'no-such')).rejects.toThrow(NotFoundError)
})

test('of a figure that is better when less, a target is reached from above', () => {
  const late = { figure: 'accepted-late', least: 0.1 } as const
  expect(gapTo(late, { value: 0.04 })).toBeCloseTo(0.06)
  expect(gapTo(late, { value: 0.3 })).toBeCloseTo(-0.2)
  expect(gapTo({ ...late, figure: 'end-to-end-online' }, { value: 0.3 })).toBeCloseTo(0.2)
})
