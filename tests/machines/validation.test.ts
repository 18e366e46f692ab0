import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Check, Field, FieldKind } from '#machines/bundle.ts'
import { judge, type Judged } from '#machines/checks.ts'
import {
  certificateCode,
  checkOf,
  email,
  freeText,
  isoDate,
  mobile,
  nameOnForm,
  neverKept,
  personalNumber,
  personName,
  tidy,
  wholeNumber,
} from '#machines/validation.ts'
import { surroundings } from '#tests/bundles/families.ts'

const result = ({ schema }: Check, text: string) => {
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : `! ${parsed.error.issues[0]?.message}`
}

describe('a name', () => {
  test.each([
    ['Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['  Nguyễn   Thị\tMai ', 'Nguyễn Thị Mai'],
    ['Nguyễn Thị Mai'.normalize('NFD'), 'Nguyễn Thị Mai'],
    ['H’Hen Niê', 'H’Hen Niê'],
    ["Y K'Brăm", "Y K'Brăm"],
    ['Anne-Marie Đỗ', 'Anne-Marie Đỗ'],
    ['An', 'An'],
    ['nguyễn an nhiên', 'Nguyễn An Nhiên'],
    ['NGUYỄN ÁNH-ĐÀO', 'Nguyễn Ánh-Đào'],
    ['Nguyễn an nhiên', 'Nguyễn An Nhiên'],
    ["y k'brăm H’HEN", "Y K'Brăm H’Hen"],
    ["K'sor H'hen", "K'sor H'hen"],
    ['Y Bhăm Ê-nuôl', 'Y Bhăm Ê-nuôl'],
    ['aA ß ŉ', 'aA ß ŉ'],
    ['A'.repeat(100), `A${'a'.repeat(99)}`],
    ['a'.repeat(200), '! tooLong'],
    ['Nguyễn Văn 2', '! digits'],
    ['Nguyễn Văn ٣', '! digits'],
    ['Bé Na 👶', '! notLetters'],
    ['<script>alert(1)</script>', '! digits'],
    ['<b>An</b>', '! notLetters'],
    ['-An', '! notLetters'],
    ['Мария', '! notLetters'],
    ['An\u0000', '! notLetters'],
    ['A\u0301\u0301\u0301n', '! notLetters'],
  ])('%j becomes %j', (text, expected) => {
    expect(result(personName, text)).toBe(expected)
  })

  test('is shown in capital letters on forms', () => {
    expect(nameOnForm('Nguyễn Thị Thuỳ Đặng')).toBe('NGUYỄN THỊ THUỲ ĐẶNG')
  })
})

describe('a personal number', () => {
  test.each([
    ['901195000011', '901195000011'],
    ['963 195 000 011', '963195000011'],
    ['900195000011', '! unknownPrefix'],
    ['964195000011', '! unknownPrefix'],
    ['100195000011', '! unknownPrefix'],
    ['000195000011', '! unknownPrefix'],
    ['097195000011', '! unknownPrefix'],
    ['001195000011', '! realProvince'],
    ['025188001010', '! realProvince'],
    ['096195000011', '! realProvince'],
    ['90119500001', '! notTwelveDigits'],
    ['9011950000111', '! notTwelveDigits'],
    ['90119500001a', '! notTwelveDigits'],
    ['٩٠١١٩٥٠٠٠٠١١', '! notTwelveDigits'],
  ])('%s becomes %s', (text, expected) => {
    expect(result(personalNumber, text)).toBe(expected)
  })

  test('is accepted for exactly the 63 artificial provinces, and every real code is named as such', () => {
    const prefixes = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'))
    const found = (outcome: string) =>
      prefixes.filter((prefix) => result(personalNumber, `${prefix}195000011`) === outcome)
    const accepted = prefixes.filter(
      (prefix) => result(personalNumber, `${prefix}195000011`) === `${prefix}195000011`,
    )
    expect(accepted).toEqual(prefixes.slice(901, 964))
    expect(found('! realProvince')).toEqual(prefixes.slice(1, 97))
  })

  test('of a real province is never kept', () => {
    expect(neverKept.has('realProvince')).toBe(true)
    expect(neverKept.has('notTwelveDigits')).toBe(false)
  })
})

test.each([
  ['2024-08-05', '2024-08-05'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', '! notADate'],
  ['2024-13-01', '! notADate'],
  ['2024-8x-01', '! notADate'],
  ['24-08-05', '! shortYear'],
  ['1899-12-31', '! notADate'],
  ['0000-00-00', '! notADate'],
  ['-08-05', '! incomplete'],
  ['2024--05', '! incomplete'],
  ['2024-08-', '! incomplete'],
  ['tomorrow', '! incomplete'],
])('the date %s becomes %s', (text, expected) => {
  expect(result(isoDate, text)).toBe(expected)
})

test.each([
  ['0912 345 678', '0912345678'],
  ['+84 912.345.678', '+84912345678'],
  ['0212345678', '! notMobile'],
  ['091234567', '! notMobile'],
  ['09123456789', '! notMobile'],
])('the mobile number %s becomes %s', (text, expected) => {
  expect(result(mobile, text)).toBe(expected)
})

test.each([
  ['mai@example.vn', 'mai@example.vn'],
  ['mai@', '! notEmail'],
  [`${'a'.repeat(200)}@example.vn`, '! notEmail'],
])('the e-mail %s becomes %s', (text, expected) => {
  expect(result(email, text)).toBe(expected)
})

test.each([
  ['90101.GCS.00001.24', '90101.GCS.00001.24'],
  [' 90101.gcs.00001.24 ', '90101.GCS.00001.24'],
  ['90101.GCS.0001.24', '! notACode'],
  ['90101-GCS-00001-24', '! notACode'],
])('the certificate code %s becomes %s', (text, expected) => {
  expect(result(certificateCode, text)).toBe(expected)
})

test.each([
  ['12  phố\nMẫu', '12 phố Mẫu'],
  ['<script>', '<script>'],
  ['a'.repeat(301), '! tooLong'],
  ['a\u0007b', '! controlCharacters'],
  ['a\u202Eb', '! controlCharacters'],
  ['a\uD800', '! controlCharacters'],
])('the text %j becomes %j', (text, expected) => {
  expect(result(freeText(), text)).toBe(expected)
})

test.each([
  ['Số 001 195-000.011, phố Mẫu', '! realProvince'],
  ['Số 914195000011, phố Mẫu', 'Số 914195000011, phố Mẫu'],
  ['Số 12, ngõ 034, phố Mẫu', 'Số 12, ngõ 034, phố Mẫu'],
])('%s as an address of a declaration becomes %s', (text, expected) => {
  for (const kind of ['text', 'code'] as const) {
    expect(result(checkOf({ key: 'x', kind, consumers: [] }), text)).toBe(expected)
  }
})

test.each([
  ['0', '0'],
  ['20', '20'],
  ['21', '! notANumber'],
  ['-1', '! notANumber'],
  ['2.5', '! notANumber'],
  ['1e1', '! notANumber'],
])('of 0 to 20, %s becomes %s', (text, expected) => {
  expect(result(wholeNumber(0, 20), text)).toBe(expected)
})

const kinds: FieldKind[] = [
  'name',
  'text',
  'date',
  'dateTime',
  'choice',
  'number',
  'personalNumber',
  'phone',
  'email',
  'code',
  'commune',
  'facility',
  'office',
  'yesNo',
]
const fieldOf = (kind: FieldKind): Field => ({
  key: 'x',
  kind,
  consumers: [],
  options: ['one', 'two'],
})

describe.each(kinds)('any text at all as %s', (kind) => {
  const field = fieldOf(kind)
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('__proto__', ''),
  )

  test('is judged without falling over, and only by mistakes the check names', () => {
    const named = [...checkOf(field).mistakes, 'unknown']
    const isFair = (judged: Judged) => 'value' in judged || named.includes(judged.mistake)
    fc.assert(fc.property(texts, (text) => isFair(judge(field, text, surroundings()))))
  })

  test('is clean once accepted: accepting it again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = judge(field, text, surroundings())
        if ('mistake' in first) return
        expect(judge(field, first.value, surroundings())).toEqual(first)
      }),
    )
  })
})

test.each([
  [fieldOf('choice'), 'three', { mistake: 'missing' }],
  [fieldOf('choice'), 'two', { value: 'two' }],
  [fieldOf('yesNo'), 'yes', { value: 'yes' }],
  [fieldOf('commune'), '901-001', { value: '901-001' }],
  [fieldOf('commune'), '999-999', { mistake: 'unknown' }],
  [fieldOf('dateTime'), '2024-08-05T23:59', { value: '2024-08-05T23:59' }],
  [fieldOf('dateTime'), '2024-08-05T24:00', { mistake: 'notATime' }],
])('%o with “%s” is %o', (field, text, judged) => {
  expect(judge(field, text, surroundings())).toEqual(judged)
})

test('tidying leaves one space between words', () => {
  expect(tidy(' a \u00a0 b\r\n')).toBe('a b')
})
