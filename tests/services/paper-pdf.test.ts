import { expect, test } from 'vitest'
import { drawPaper } from '#app/services/paper-pdf.server.ts'
import type { PaperSheet } from '#app/services/pdf-parts.server.ts'
import { readPdf } from '#tests/support/pdf-text.ts'

const both = (vi: string, en = `${vi} (en)`) => ({ vi, en })
const fact = (label: string, value: string) => ({ label: both(label), value })

const sheet: PaperSheet = {
  isCard: false,
  title: both('Giấy khai sinh', 'Birth certificate'),
  agency: both('Tư pháp – hộ tịch'),
  office: both('UBND Phường Láng Hạ'),
  mark: both('MÔ PHỎNG'),
  simulation: both('Không có giá trị pháp lý', 'Without legal force'),
  number: fact('Số', '7/2024'),
  lines: [fact('Họ, chữ đệm, tên', 'Nguyễn Thị Ánh Dương – Quận Đống Đa')],
  facts: [fact('Người ký', 'Bùi Thị Mẫu Mực')],
  proof: { address: 'http://localhost/proof/abc', scan: both('Quét để kiểm tra') },
  attached: both('Chữ ký số đính kèm'),
  fold: both('Gập ở giữa'),
  issuedAt: Date.UTC(2024, 7, 5, 2, 30),
  jws: 'head.content.signature',
  fileName: 'giay-khai-sinh-7',
}

/** Every letter of the alphabet with every mark, small and large. */
const alphabet = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((m) => vowel + m))
  .concat([...'bcdđghklmnpqrstvx'])
  .map((letter) => letter.normalize('NFC'))
const everyLetter = alphabet.join('') + alphabet.join('').toLocaleUpperCase('vi')

test('Vietnamese letters come back from the file as they were written', async () => {
  const { text } = readPdf(await drawPaper(sheet))
  expect(text).toContain('Nguyễn Thị Ánh Dương – Quận Đống Đa')
  expect(text).toContain('GIẤY KHAI SINH')
  expect(text).toContain('MÔ PHỎNG')
  expect(text).not.toContain('\uFFFD')
})

test('every letter of the alphabet has a glyph, with every mark, in both weights', async () => {
  // The letters of a value are drawn bold, those of its label plain; a break is no letter.
  const lines = everyLetter.match(/.{1,12}/gu)?.map((some) => fact(some, some)) ?? []
  const pdf = await drawPaper({ ...sheet, lines })
  const { text } = readPdf(pdf)
  expect(everyLetter).toHaveLength(178)
  for (const { value } of lines) {
    expect(text.split(value).length - 1, value).toBeGreaterThanOrEqual(2)
  }
})

test('the file knows its name, its language and its parts, for those who have it read out', async () => {
  const { heads } = readPdf(await drawPaper(sheet))
  expect(heads).toContain('/Lang (vi)')
  expect(heads).toContain('/Marked true')
  expect(heads).toContain('/DisplayDocTitle true')
  expect(heads).toMatch(/\/S \/H1/)
  expect(heads).toMatch(/\/S \/Figure[\s\S]*\/Alt/)
  // UTF-16 with its mark, as titles beyond Latin are written.
  const title = Buffer.from('Giấy khai sinh 7/2024', 'utf16le').swap16().toString('latin1')
  expect(heads.includes(title)).toBe(true)
})

test('the agency’s signature is attached', async () => {
  const { attachment, heads } = readPdf(await drawPaper(sheet))
  expect(attachment).toBe('head.content.signature')
  expect(heads).toContain('giay-khai-sinh-7.jws')
})

test.each([false, true])('the same paper gives the same bytes (as a card: %s)', async (isCard) => {
  const once = await drawPaper({ ...sheet, isCard })
  const again = await drawPaper({ ...sheet, isCard })
  expect(once.equals(again)).toBe(true)
  const other = await drawPaper({ ...sheet, isCard, jws: 'head.content.other' })
  expect(once.equals(other)).toBe(false)
})

test('a certificate with all its lines fits on one page, and what does not fit is not lost', async () => {
  const line = (index: number) => fact(`Dòng ${index}`, `Giá trị thứ ${index}.`)
  const usual = { ...sheet, lines: Array.from({ length: 27 }, (_, index) => line(index)) }
  expect(readPdf(await drawPaper(usual)).pages).toBe(1)
  const many = { ...sheet, lines: Array.from({ length: 60 }, (_, index) => line(index)) }
  const { pages, text } = readPdf(await drawPaper(many))
  expect(pages).toBe(2)
  for (const { value } of many.lines) expect(text).toContain(value)
})

test('a card shows its number and its holder on its face and says all of it beneath', async () => {
  const lines = [
    fact('Mã thẻ', 'TE1149924123456'),
    fact('Họ tên', 'NGUYỄN AN NHIÊN'),
    fact('Có giá trị đến ngày', '30/09/2030'),
  ]
  const { text, pages } = readPdf(await drawPaper({ ...sheet, isCard: true, lines }))
  expect(pages).toBe(1)
  for (const { value } of lines) expect(text.split(value).length - 1, value).toBe(2)
})
