import { expect, test } from 'vitest'
import { rarePlaces } from '#machines/few-of-a-place.ts'

const row = (subject: string, provinceCode: string) => ({ subject, provinceCode })

test('a province is rare by its families, however many steps each of them has', () => {
  const steps = ['one', 'one', 'one', 'two'].map((subject) => row(subject, '914'))
  expect([...rarePlaces([...steps, row('three', '901')])]).toEqual(['914', '901'])
  expect([...rarePlaces([...steps, row('three', '914')])]).toEqual([])
})
