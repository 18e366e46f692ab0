import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_BYTES } from '#machines/papers.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { bornAtHome, declareHomeBirth, filesOn, WITNESS } from '#tests/support/home-birth.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { eicar, html, jpeg, pdf, png, svg, zip } from '#tests/support/papers.ts'
import { as, mother } from '#tests/support/portal.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const upload = (content: Buffer, name: string) => new File([new Uint8Array(content)], name)

/** The answers of a birth at home by the names of the fields: a date has three boxes. */
const answers = {
  ...thu,
  ...bornAtHome,
  'childBornOn.day': '1',
  'childBornOn.month': '8',
  'childBornOn.year': '2024',
}

/** A declaration where only the witness's paper is missing. */
async function openPaper() {
  const ctx = as(offices.portal, mother, '2024-08-05 09:00')
  const draft = `/drafts/${await declareHomeBirth(ctx)}`
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(draft)
  return { visitor, draft }
}

const problem = ({ page }: Browserless) => {
  const link = page.document.querySelector('.error-summary a')
  return link && { text: link.textContent, to: link.getAttribute('href') }
}

const filesShown = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('.paper-files__name')].map(({ textContent }) => textContent)

describe('the page of a paper', () => {
  test('comes after the questions, says why, and who receives it', async () => {
    const visitor = await openCitizen(offices)
    await startDraft(visitor)
    await fill(visitor, answers, WITNESS)
    expect(visitor.page.document.title).toMatch(/^Văn bản của người làm chứng.* – Khai sinh cho bé/)
    expect(visitor.text).toContain('Bé không có giấy chứng sinh. Văn bản này thay cho giấy đó.')
    expect(visitor.text).toContain('Nơi nhận: Khai sinh.')
    expect(visitor.text).toMatch(/Bước (\d+) trên \1/)
    expect(visitor.page.html).not.toContain('modulepreload')
  })

  test.each(['no-such-paper', 'sent-not-accepted'])(
    'of a paper that nobody asks for, %s, says that there is none, whatever is sent',
    async (paper) => {
      const { visitor, draft } = await openPaper()
      const body = new FormData()
      body.append('show', '9')
      const answer = await fetch(`${offices.url}${draft}/papers/${paper}`, {
        method: 'POST',
        body,
        headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
      })
      expect(answer.status).toBe(404)
    },
  )

  test('is there only when the paper is needed', async () => {
    const visitor = await openCitizen(offices)
    const draft = await startDraft(visitor)
    await fill(visitor, thu)
    await visitor.get(`${draft}/papers/${WITNESS}`)
    expect(pageOf(visitor)).toBe('check')
    expect((await visitor.get(`${draft}/papers/identity-card`)).status).toBe(404)
  })

  test('without a file names the paper and the remedy', async () => {
    const { visitor } = await openPaper()
    await visitor.submit('Tiếp tục')
    expect(visitor.page.status).toBe(422)
    expect(visitor.page.document.title).toMatch(/^Lỗi: /)
    expect(problem(visitor)).toEqual({
      text: 'Văn bản của người làm chứng về việc sinh: chưa có tệp nào. Hãy chọn một tệp trước khi gửi.',
      to: '#file',
    })
    await visitor.submit('Gửi tệp này rồi thêm tệp khác')
    expect(visitor.page.status).toBe(422)
  })

  test('takes a file, shows it before sending, and takes it back', async () => {
    const { visitor, draft } = await openPaper()
    await visitor.submit('Tiếp tục', { file: upload(pdf(), 'làm chứng.pdf') })
    expect(pageOf(visitor)).toBe('check')
    expect(visitor.text).toContain('làm chứng.pdf (PDF, 1 KB)')
    await visitor.click(/^Sửa Văn bản của người làm chứng/)
    expect(visitor.page.url.pathname).toBe(`${draft}/papers/${WITNESS}`)
    await visitor.submit(/^Gỡ/)
    expect(visitor.text).toContain('Đã gỡ tệp.')
    expect(filesShown(visitor)).toEqual([])
    await visitor.get(`${draft}/check`)
    expect(pageOf(visitor)).toBe(WITNESS)
  })

  test('takes the pages of a paper one by one, five at most', async () => {
    const { visitor } = await openPaper()
    for (const page of [1, 2, 3, 4, 5]) {
      const file = upload(pdf(`page ${page}`), `trang ${page}.pdf`)
      await visitor.submit('Gửi tệp này rồi thêm tệp khác', { file })
      expect(visitor.text).toContain('Đã nhận tệp.')
    }
    expect(filesShown(visitor)).toHaveLength(5)
    expect(visitor.page.document.querySelector('input[type=file]')).toBeNull()
    await visitor.submit('Tiếp tục')
    expect(pageOf(visitor)).toBe('check')
  })

  test('keeps a file for later, too', async () => {
    const { visitor, draft } = await openPaper()
    await visitor.submit('Lưu và để sau', { file: upload(jpeg(), 'anh.jpg') })
    expect(visitor.page.url.pathname).toBe('/dossiers')
    await visitor.get(draft)
    expect(pageOf(visitor)).toBe('check')
  })
})

describe('a file is what it is, whatever it is called', () => {
  test('a PDF called photo.jpg is taken as a PDF', async () => {
    const { visitor } = await openPaper()
    await visitor.submit('Tiếp tục', { file: upload(pdf('renamed'), 'photo.jpg') })
    expect(visitor.text).toContain('photo.jpg (PDF, 1 KB)')
  })

  test.each([
    ['a web page called paper.pdf', upload(html, 'paper.pdf'), 'không phải ảnh JPEG, PNG hay PDF'],
    ['a drawing called paper.png', upload(svg, 'paper.png'), 'không phải ảnh JPEG, PNG hay PDF'],
    ['an archive called paper.jpg', upload(zip, 'paper.jpg'), 'không phải ảnh JPEG, PNG hay PDF'],
    ['an empty file', upload(Buffer.alloc(0), 'paper.pdf'), 'tệp này rỗng'],
    ['the test string of virus scanners', upload(eicar, 'paper.pdf'), 'phần mềm độc hại'],
    ['a PDF that is an archive', upload(Buffer.concat([pdf(), zip]), 'a.pdf'), 'lẫn nội dung khác'],
    ['half a photo', upload(jpeg().subarray(0, -6), 'paper.jpg'), 'bị hỏng hoặc bị cắt cụt'],
  ])('%s is refused with a message, and not kept', async (_, file, message) => {
    const { visitor } = await openPaper()
    const before = filesOn(offices.portal)
    await visitor.submit('Tiếp tục', { file })
    expect(visitor.page.status).toBe(422)
    expect(problem(visitor)?.text).toContain(`Văn bản của người làm chứng về việc sinh: `)
    expect(problem(visitor)?.text).toContain(message)
    expect(filesOn(offices.portal)).toEqual(before)
  })

  test('in the visitor’s language', async () => {
    const { visitor } = await openPaper()
    visitor.jar.set('lang', 'en')
    await visitor.get(visitor.page.url.pathname)
    await visitor.submit('Continue', { file: upload(html, 'paper.pdf') })
    expect(problem(visitor)?.text).toMatch(/^Statement of a witness to the birth: this file is no/)
  })
})

describe('a file that is too large', () => {
  const padded = (size: number) => upload(png(Buffer.alloc(size - png().length)), 'large.png')

  test.each([
    ['5 MB exactly are taken', MOST_BYTES, 200],
    ['a byte more is refused', MOST_BYTES + 1, 413],
    ['30 MB are refused', 30 * 1024 * 1024, 413],
  ])('%s', async (_, size, status) => {
    const { visitor } = await openPaper()
    await visitor.submit('Tiếp tục', { file: padded(size) })
    expect(visitor.page.status).toBe(status)
    if (status === 200) return expect(pageOf(visitor)).toBe('check')
    expect(visitor.page.document.title).toMatch(/^Lỗi: /)
    expect(problem(visitor)).toMatchObject({ to: '#file' })
    expect(problem(visitor)?.text).toContain('lớn hơn 5 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn')
    // The connection still serves, and the page still takes a smaller one.
    await visitor.submit('Tiếp tục', { file: upload(png(), 'small.png') })
    expect(pageOf(visitor)).toBe('check')
    expect(visitor.text).toContain('small.png')
  })
})
