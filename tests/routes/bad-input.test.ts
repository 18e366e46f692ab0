import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { openCitizen, pageOf } from '#tests/support/citizen.ts'
import type { StartedPortal } from '#tests/support/server.ts'
import { everything, openAtPage, startSilentPortal } from '#tests/support/silent-registers.ts'
import { languages, pages, script, wrong, type Field } from '#tests/support/wrong-input.ts'

/** No register answers, so that every question of the birth pages is open. */
let portal: StartedPortal
beforeAll(async () => {
  portal = await startSilentPortal()
})
afterAll(() => portal.close())

const openAt = (field: Field) => openAtPage(portal, pages[field])

/** The same page in the language, its draft being kept. */
async function speak(
  visitor: Browserless,
  language: (typeof languages)[number],
  path = visitor.page.url.pathname,
) {
  visitor.jar.set('lang', language)
  await visitor.get(path)
}

const goOn = /^(Tiếp tục|Continue)$/

const valueOf = ({ page }: Browserless, name: string) =>
  page.document.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? ''

/** A day may come back with a zero in front. */
const shown = (visitor: Browserless, name: string) =>
  valueOf(visitor, name).replace(/^0(?=\d$)/, '')

function expectRefused(visitor: Browserless, field: string, says: RegExp) {
  expect(visitor.page.status).toBe(422)
  const links = [...visitor.page.document.querySelectorAll('.error-summary a')]
  const link = links.find((one) => one.getAttribute('href') === `#${field}`)
  expect(link?.textContent).toMatch(says)
  expect(visitor.page.document.querySelector(`#${field}`), 'leads to the field').not.toBeNull()
  expect(visitor.page.document.title).toMatch(/^(Lỗi|Error): /)
  expect(visitor.page.html).not.toContain(script)
}

async function open(field: Field) {
  const visitor = await openAt(field)
  return { visitor, path: visitor.page.url.pathname }
}

/** One declaration for all that is typed wrong on a page: a new one is filled in up to there each time. */
const opened = new Map<string, ReturnType<typeof open>>()
function openOnce(field: Field) {
  const known = opened.get(pages[field]) ?? open(field)
  opened.set(pages[field], known)
  return known
}

describe('what cannot be true is refused by name, with the remedy, and stays where it was typed', () => {
  test.each(wrong)('$what', async ({ field, typed, says }) => {
    const { visitor, path } = await openOnce(field)
    for (const language of languages) {
      await speak(visitor, language, path)
      await visitor.submit(goOn, { ...pick(visitor, everything), ...typed })
      expectRefused(visitor, field, says[language])
      for (const [name, value] of Object.entries(typed)) {
        expect(shown(visitor, name)).toBe(value)
      }
    }
    // What was right on the same page is kept as well, and what is wrong can be mended.
    await speak(visitor, 'vi')
    await visitor.submit(goOn, pick(visitor, everything))
    expect(visitor.page.status).toBe(200)
    expect(pageOf(visitor)).not.toBe(pages[field])
  })
})

const pick = ({ page }: Browserless, values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => page.document.querySelector(`#answers [name="${name}"]`) !== null,
    ),
  )

test('two hundred letters are no more than a field takes, and nothing breaks beyond', async () => {
  const visitor = await openAt('childName')
  for (const length of [200, 10_000]) {
    const { page } = await post(visitor, {
      ...pick(visitor, everything),
      childName: 'â'.repeat(length),
    })
    expect(page.status).toBe(422)
  }
})

describe('a number with a real province’s code', () => {
  const real = '001092000011'

  /** Every byte the portal has on the disk. */
  const onDisk = () => {
    const folder = dirname(portal.portal.db.path)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    return files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
      .join('\n')
  }

  test.each([
    ['as it is', real],
    ['with spaces and dots', '001 092.000-011'],
  ])('%s, is refused with the reason and stored nowhere', async (_, typed) => {
    const visitor = await openAt('fatherNumber')
    for (const [language, says] of [
      ['vi', /mã tỉnh thật.*không nhận và không lưu\. Hãy dùng số mô phỏng/],
      ['en', /real province.*901/],
    ] as const) {
      await speak(visitor, language)
      await visitor.submit(goOn, { fatherNumber: typed })
      expectRefused(visitor, 'fatherNumber', says)
      expect(valueOf(visitor, 'fatherNumber')).toBe('')
    }
    expect(onDisk()).not.toContain(real)
    expect(onDisk()).not.toContain(typed)
    expect(onDisk()).toContain('91401.GCS.00012.24')
  })

  test('is kept nowhere either when it was typed into the wrong box', async () => {
    const visitor = await openAt('certificateCode')
    await visitor.submit(goOn, { certificateCode: `${real} ` })
    expectRefused(visitor, 'certificateCode', /Hãy chép lại từ giấy/)
    expect(onDisk()).not.toContain(real)
  })

  test('is not stored by the saving while somebody types either, nor by “save for later”', async () => {
    const visitor = await openAt('fatherNumber')
    const path = `${visitor.page.url.pathname}/save`
    const saved = await fetch(portal.url + path, {
      method: 'POST',
      body: new URLSearchParams({ fatherNumber: real, revision: '4' }),
      headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
    })
    expect(saved.status).toBeLessThan(500)
    await visitor.submit(/^Lưu và để sau$/, { fatherNumber: real })
    expect(onDisk()).not.toContain(real)
  })
})

/** Sends the answers as any program could, whatever the page offers. */
async function post(
  visitor: Browserless,
  form: Record<string, string>,
  path = visitor.page.url.pathname,
) {
  const answered = await fetch(portal.url + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin', accept: 'text/html' },
  })
  const html = await answered.text()
  return {
    page: { status: answered.status, location: answered.headers.get('location') },
    heading: /<h1[^>]*>([^<]*)/.exec(html)?.[1],
    html,
  }
}

describe('a page that is out of date', () => {
  test('of a declaration that was deleted in another tab says so, and changes nothing', async () => {
    const visitor = await openAt('childName')
    const stale = visitor.page.url.pathname
    await visitor.submit('Xóa hẳn bản khai này')
    const vi = await post(visitor, { childName: 'An' }, stale)
    expect([vi.page.status, vi.heading]).toEqual([404, 'Không tìm thấy trang'])
    visitor.jar.set('lang', 'en')
    expect((await post(visitor, { childName: 'An' }, stale)).heading).toBe('Page not found')
  })

  test('of questions the answers have closed meanwhile takes nothing', async () => {
    const visitor = await openAt('motherName')
    const draft = visitor.page.url.pathname.replace(/\/[^/]+$/, '')
    await post(visitor, { relation: 'mother', birthCase: 'fatherUndetermined' }, `${draft}/family`)
    const { page } = await post(visitor, { fatherName: 'Nguyễn Văn Mẫu' }, `${draft}/father`)
    expect(page.status).toBe(404)
  })
})

describe('somebody else’s declaration', () => {
  test('is not there: it can be neither read nor written, saved, deleted or sent', async () => {
    const owner = await openAt('childName')
    const { pathname } = owner.page.url
    const draft = pathname.replace(/\/[^/]+$/, '')
    const other = await openCitizen(portal, 'Phạm Thị Ví Dụ')
    for (const path of [pathname, `${pathname}/save`, draft, `${draft}/check`]) {
      const answered = await post(
        other,
        { childName: 'Lê Thị Lạ', pledge: 'yes', revision: '1' },
        path,
      )
      expect([path, answered.page.status]).toEqual([path, 404])
      // A number or a place of the owner; an id may hold these digits by chance.
      expect(answered.html).not.toMatch(/914\d{9}|914-\d{2}/)
    }
    for (const path of [pathname, draft, `${draft}/check`]) {
      expect((await other.get(path)).status).toBe(404)
      expect(other.text).toContain('Không tìm thấy')
    }
    await owner.get(pathname)
    expect([owner.page.status, valueOf(owner, 'childName')]).toEqual([200, ''])
  })
})

describe('whatever else is sent to a page of questions', () => {
  test.each([
    ['fields it does not have', { admin: 'yes', __proto__x: '1', 'constructor.day': '1' }],
    ['names of things every object has', { toString: 'x', constructor: 'y', hasOwnProperty: 'z' }],
    ['a date in one piece', { childBornOn: '2024-08-02T00:00:00Z' }],
    ['a place chosen for nothing', { 'motherCommune.chosen': '914-01', 'childName.shown-for': '' }],
    ['an option that was not offered', { childSex: 'robot' }],
    ['a null character', { childName: 'An\u0000' }],
  ])('%s is no crash', async (_, form) => {
    const visitor = await openAt('childName')
    const { page } = await post(visitor, form)
    expect(page.status).toBe(422)
  })
})
