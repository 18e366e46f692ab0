import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import {
  date,
  dateTime,
  dayText,
  longDate,
  MINUTES_PER_DAY,
  number,
  percent,
  time,
  workingTime,
} from '#app/i18n/format.ts'
import { interpolation } from '#app/i18n/interpolation.ts'
import en from '#app/i18n/en/common.ts'
import english from '#app/i18n/en/measures.ts'
import vi from '#app/i18n/vi/common.ts'
import vietnamese from '#app/i18n/vi/measures.ts'
import { MINUTES_PER_WORKING_DAY } from '#machines/calendar.ts'

const at = Date.parse('2024-08-05T00:05:00+07:00')

const tIn = (lng: 'vi' | 'en') => {
  const i18n = createInstance({
    lng,
    resources: { vi: { common: vi }, en: { common: en } },
    defaultNS: 'common',
    initAsync: false,
    showSupportNotice: false,
  })
  void i18n.init()
  return i18n.getFixedT(lng, 'common')
}

test('a count stands in a text with the separators of its language, as in tables', () => {
  const resources = { vi: { measures: vietnamese }, en: { measures: english } }
  const i18n = createInstance({ resources, initAsync: false, interpolation })
  void i18n.init()
  const said = (lng: 'vi' | 'en') => i18n.getFixedT(lng, 'measures')('of.dossier', { count: 5_761 })
  expect([said('vi'), said('en')]).toEqual(['5.761 hồ sơ', '5,761 dossiers'])
})

test('an instant is told in Viet Nam’s time, day first and in 24 hours, wherever the server stands', () => {
  expect(date(at, 'vi')).toBe('05/08/2024')
  expect(date(at, 'en')).toBe('05/08/2024')
  expect(time(at, 'vi')).toBe('00:05')
  expect(dateTime(at + 15 * 3_600_000, 'en')).toBe('15:05, 05/08/2024')
  expect(longDate(at, 'vi')).toBe('Thứ Hai 05/08/2024')
  expect(longDate(at, 'en')).toBe('Monday 05/08/2024')
})

test('a stored day is shown day first; anything else stays as it is', () => {
  expect(dayText('2024-08-05')).toBe('05/08/2024')
  expect(dayText('không rõ')).toBe('không rõ')
})

test('a day of work is as long here as in the working calendar', () => {
  expect(MINUTES_PER_DAY).toBe(MINUTES_PER_WORKING_DAY)
})

test('numbers follow the language', () => {
  expect(number(1234.5, 'vi', 1)).toBe('1.234,5')
  expect(number(1234.5, 'en', 1)).toBe('1,234.5')
  expect(percent(0.8755, 'vi')).toBe('87,6%')
  expect(percent(1, 'en')).toBe('100%')
})

test.each([
  [0, '0 phút', '0 minutes'],
  [1, '1 phút', '1 minute'],
  [61, '1 giờ 1 phút', '1 hour 1 minute'],
  [480, '1 ngày', '1 day'],
  [2 * 480 + 180, '2 ngày 3 giờ', '2 days 3 hours'],
  [480 + 25, '1 ngày', '1 day'],
  [-90, 'quá hạn 1 giờ 30 phút', '1 hour 30 minutes late'],
])('%i working minutes are “%s”, “%s”', (minutes, vietnamese, english) => {
  expect(workingTime(minutes, tIn('vi'))).toBe(vietnamese)
  expect(workingTime(minutes, tIn('en'))).toBe(english)
})
