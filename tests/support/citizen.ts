import { openBrowserless, type Browserless } from './browserless.ts'
import type { StartedPortal } from './server.ts'

/** What a citizen answers to questions no register answers, by field name. */
export type Answers = Readonly<Record<string, string>>

/** The mother of the straight case: married, with the hospital’s code. */
export const thu: Answers = {
  relation: 'mother',
  birthCase: 'married',
  certificateCode: '91401.GCS.00012.24',
  fatherNumber: '914092000011',
  residesWith: 'mother',
  firstCareFacility: 'communeStation',
}

/** Somebody of the cast, signed in, in a browser without scripts. */
export async function openCitizen({ url }: StartedPortal, name = 'Trần Thị Thử') {
  const visitor = openBrowserless(url)
  await visitor.get('/sign-in?as=citizen')
  await visitor.submit(new RegExp(`: ?${name}$`))
  return visitor
}

/** Opens a new declaration, beside an open one if there is one; gives its address. */
export async function startDraft(visitor: Browserless) {
  await visitor.get('/bundles/birth')
  await visitor.submit(/^(Bắt đầu khai|Khai một bản khác)$/)
  return visitor.page.url.pathname.replace(/\/[^/]+$/, '')
}

export const pageOf = (visitor: Browserless) => visitor.page.url.pathname.split('/').at(-1) ?? ''

/** Sends the page with those answers that it asks for. */
export async function answer(visitor: Browserless, answers: Answers) {
  const fields = [...visitor.page.document.querySelectorAll('#answers [name]')]
  const asked = new Set(fields.map((field) => field.getAttribute('name')))
  const values = Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)))
  return visitor.submit(/^(Tiếp tục|Đúng rồi, tiếp tục)$/, values)
}

/** Answers the pages as they come, up to one of them or to checking the answers; names those it passed. */
export async function fill(visitor: Browserless, answers: Answers, until = 'check') {
  const passed: string[] = []
  while (pageOf(visitor) !== until) {
    const page = pageOf(visitor)
    if (passed.includes(page)) throw new Error(`“${page}” is not answered: ${visitor.text}`)
    passed.push(page)
    await answer(visitor, answers)
  }
  return passed
}

/** Declares and sends; gives the address of the dossier. */
export async function declare(visitor: Browserless, answers: Answers) {
  await startDraft(visitor)
  await fill(visitor, answers)
  await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
  return visitor.page.url.pathname.replace('/receipt', '')
}
