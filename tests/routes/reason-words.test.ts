import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { reasonFor } from '#app/forms/reason-words.server.ts'
import en from '#app/i18n/en/exceptions.ts'
import vi from '#app/i18n/vi/exceptions.ts'

const i18n = createInstance()
void i18n.init({
  lng: 'vi',
  resources: { vi: { exceptions: vi }, en: { exceptions: en } },
  initAsync: false,
})
const inVietnamese = i18n.getFixedT('vi', 'exceptions')
const inEnglish = i18n.getFixedT('en', 'exceptions')
const kept = [inVietnamese, inEnglish]

test('a reason from the list is told in the reader’s language, and what was written besides as it stands', () => {
  const stored = 'Khác với giấy tờ hoặc dữ liệu đã có. Xem lại giấy chứng sinh.'
  expect(reasonFor(stored, kept, inEnglish)).toBe(
    'Differs from the papers or data we have. Xem lại giấy chứng sinh.',
  )
  expect(reasonFor('This paper is missing', kept, inVietnamese)).toBe('Chưa nộp giấy này')
  expect(reasonFor(stored, kept, inVietnamese)).toBe(stored)
  for (const own of ['Chưa nộp giấy này đâu', 'Ghi tay']) {
    expect(reasonFor(own, kept, inEnglish)).toBe(own)
  }
})
