import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareHomeBirth, rowsIn, WITNESS } from '#tests/support/home-birth.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { pdf, png } from '#tests/support/papers.ts'
import { as, mother } from '#tests/support/portal.ts'
import { startPortal } from '#tests/support/server.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const upload = (content: Buffer, name: string) => new File([new Uint8Array(content)], name)

async function openPaper() {
  const ctx = as(offices.portal, mother, '2024-08-05 09:00')
  const draft = `/drafts/${await declareHomeBirth(ctx)}`
  return { visitor: await offices.enter(mother, 'citizen'), draft }
}

test('no other address takes files, or more than a form', async () => {
  const { visitor, draft } = await openPaper()
  const send = (path: string, body: FormData | URLSearchParams) =>
    fetch(offices.url + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
    }).then(({ status }) => status)
  const form = new FormData()
  form.set('file', upload(pdf(), 'a.pdf'))
  for (const path of [`${draft}/check`, `${draft}/family`, '/language', `${draft}/papers/a/b`]) {
    expect(await send(path, form)).toBe(415)
  }
  const long = new URLSearchParams({ file: 'x'.repeat(70_000) })
  expect(await send(`${draft}/papers/${WITNESS}`, long)).toBe(413)
})

test('what is no proper form is refused, never a failure of ours', async () => {
  const { visitor, draft } = await openPaper()
  const send = (body: string, type: string) =>
    fetch(`${offices.url}${draft}/papers/${WITNESS}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': type,
        cookie: visitor.jar.header(),
        'sec-fetch-site': 'same-origin',
      },
    }).then(({ status }) => status)
  const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF'
  expect(await send(broken, 'multipart/form-data; boundary=x')).toBe(422)
  expect(await send(broken, 'multipart/form-data')).toBe(422)
  expect(await send('', 'multipart/form-data; boundary=x')).toBe(422)
  expect(await send('intent=more', 'application/x-www-form-urlencoded')).toBe(422)
  const rows = await rowsIn(offices.portal)
  expect(rows.filter(({ draft_id }) => draft.endsWith(draft_id))).toEqual([])
})

test('a session that ended while a file was on its way leads to signing in, the file read to its end', async () => {
  const { draft } = await openPaper()
  const form = new FormData()
  form.set('file', upload(png(Buffer.alloc(4 * 1024 * 1024)), 'large.png'))
  const answer = await fetch(`${offices.url}${draft}/papers/${WITNESS}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: `sid=${'a'.repeat(43)}`, 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toContain('/sign-in?as=citizen')
})

test('who sends more files than anybody needs is told when to come back', async () => {
  const limited = await startPortal({ rateLimit: 0.05 })
  const send = () => {
    const form = new FormData()
    form.set('file', upload(pdf(), 'a.pdf'))
    return fetch(`${limited.url}/drafts/x/papers/${WITNESS}`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
    })
  }
  const answers = [await send(), await send(), await send(), await send()]
  expect(answers.map(({ status }) => status)).toEqual([302, 302, 302, 429])
  expect((await fetch(limited.url)).status).toBe(200)
  await limited.close()
})
