import { expect, test } from 'vitest'
import { readManageQuery } from '#app/manage-query.ts'
import { at } from '#tests/support/portal.ts'

const now = at('2024-08-05 10:00')
const read = (query: string) => {
  const { now: later, before, problem } = readManageQuery(new URLSearchParams(query), now)
  return { now: `${later.from} ${later.to}`, before: `${before.from} ${before.to}`, problem }
}

test.each([
  ['', '2024-08-01 2024-08-05', '2024-07-01 2024-07-05'],
  ['from=2024-08-03', '2024-08-03 2024-08-05', '2024-07-31 2024-08-02'],
  ['to=2024-06-15', '2024-06-01 2024-06-15', '2024-05-17 2024-05-31'],
  ['from=2024-07-10&to=2024-07-19', '2024-07-10 2024-07-19', '2024-06-30 2024-07-09'],
  ['beforeFrom=2024-01-01&beforeTo=2024-03-31', '2024-08-01 2024-08-05', '2024-01-01 2024-03-31'],
])('“%s” compares %s with %s', (query, later, before) => {
  expect(read(query)).toEqual({ now: later, before, problem: null })
})

test.each([
  ['from=2024-08-03&to=2024-08-01', 'reversed'],
  ['from=2024-02-30', 'notADay'],
  ['beforeFrom=nonsense', 'notADay'],
])('“%s” is named, and the usual months are compared instead', (query, problem) => {
  expect(read(query)).toEqual({ ...read(''), problem })
})

test('the part is kept, also when the days cannot be', () => {
  const asked = new URLSearchParams('province=914&agency=civil-status&from=never')
  expect(readManageQuery(asked, now)).toMatchObject({ province: '914', agency: 'civil-status' })
})

test('on the last day of a long month, the shorter month before is compared as a whole', () => {
  const { before } = readManageQuery(new URLSearchParams(), at('2024-07-31 10:00'))
  expect(before).toMatchObject({ from: '2024-06-01', to: '2024-06-30' })
})
