import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInWords } from '#machines/date-in-words.ts'
import { dayOnPaper, daysBetween, isDay, yearsLater } from '#machines/day-arithmetic.ts'

test.each([
  ['2024-08-01', 'Ngày một, tháng tám, năm hai nghìn không trăm hai mươi tư'],
  ['2005-04-15', 'Ngày mười lăm, tháng tư, năm hai nghìn không trăm linh năm'],
  ['1991-12-21', 'Ngày hai mươi mốt, tháng mười hai, năm một nghìn chín trăm chín mươi mốt'],
  ['2000-10-10', 'Ngày mười, tháng mười, năm hai nghìn'],
  ['2100-11-14', 'Ngày mười bốn, tháng mười một, năm hai nghìn một trăm'],
  ['2025-05-31', 'Ngày ba mươi mốt, tháng năm, năm hai nghìn không trăm hai mươi lăm'],
  ['2010-01-24', 'Ngày hai mươi tư, tháng một, năm hai nghìn không trăm mười'],
  ['2015-02-04', 'Ngày bốn, tháng hai, năm hai nghìn không trăm mười lăm'],
])('%s in words is “%s”', (day, words) => {
  expect(dayInWords(day)).toBe(words)
})

test('no two days of two centuries have the same words', () => {
  const seen = new Set<string>()
  const start = Date.UTC(1900, 0, 1)
  const count = 73_049
  for (let n = 0; n < count; n++) {
    seen.add(dayInWords(new Date(start + n * 86_400_000).toISOString().slice(0, 10)))
  }
  expect(seen.size).toBe(count)
})

test('years later keeps the day, and 29 February becomes 28 February', () => {
  expect(yearsLater('2024-08-01', 6)).toBe('2030-08-01')
  expect(yearsLater('2024-02-29', 6)).toBe('2030-02-28')
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29')
})

test('days between two days are calendar days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-08-05', '2024-08-01')).toBe(-4)
})

test('a day on paper is written dd/mm/yyyy', () => {
  expect(dayOnPaper('2024-08-05')).toBe('05/08/2024')
})

test('only days that exist are days', () => {
  expect(isDay('2024-02-29')).toBe(true)
  for (const text of [
    '2023-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-1-1',
    '',
    '2024-08-05T00:00',
  ]) {
    expect(isDay(text)).toBe(false)
  }
  fc.assert(fc.property(fc.string(), (text) => isDay(text) === false || text.length === 10))
})
