import { expect, type Page } from '@playwright/test'

/** What people do in the portal, in their own words. Works with and without scripts. */

export interface Parent {
  name: string
  relation: 'Mẹ' | 'Cha'
  /** What is said of the parents; married where nothing else is. */
  parents?: string
  certificate: string
  child: string
  /** The number of the other parent, where no register tells it. */
  fatherNumber?: string
}

export const thu: Parent = {
  name: 'Trần Thị Thử',
  relation: 'Mẹ',
  certificate: '91401.GCS.00012.24',
  child: 'Nguyễn An Nhiên',
  fatherNumber: '914092000011',
}

export const tuong: Parent = {
  name: 'Hoàng Thị Tượng Trưng',
  relation: 'Mẹ',
  parents: 'Chưa xác định cha: phần ghi về cha để trống',
  certificate: '91401.GCS.00013.24',
  child: 'Hoàng Hạ Vy',
}

export const thi: Parent = {
  name: 'Đỗ Văn Thí',
  relation: 'Cha',
  certificate: '96301.GCS.00007.24',
  child: 'Đỗ Hải Đăng',
}

/** Lives in the household of her father-in-law, who is asked before the child enters it. */
export const du: Parent = {
  name: 'Phạm Thị Ví Dụ',
  relation: 'Mẹ',
  certificate: '90101.GCS.00345.24',
  child: 'Lê Bình Minh',
  fatherNumber: '901090000021',
}

export async function signIn(page: Page, as: 'citizen' | 'official' | 'operator', name = '.+') {
  await page.goto(`/sign-in?as=${as}`)
  await page.getByRole('button', { name: new RegExp(`^Đăng nhập\\s*:\\s*${name}$`) }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** What begins a declaration, also for somebody who has begun another. */
export const begin = /^(Bắt đầu khai|Khai một bản khác)$/

/** Answers the pages as they come, from the start of the declaration to the check-answers page. */
export async function declare(page: Page, parent: Parent) {
  await page.goto('/bundles/birth')
  await page.getByRole('button', { name: begin }).click()
  await page.waitForURL(/\/drafts\//)
  for (let pages = 0; pages < 20; pages++) {
    if (page.url().endsWith('/check')) return
    await answer(page, parent)
    const before = page.url()
    await page.getByRole('button', { name: /^(Tiếp tục|Đúng rồi, tiếp tục)$/ }).click()
    await page.waitForURL((url) => url.href !== before)
  }
  throw new Error(`No check-answers page after twenty pages: ${page.url()}`)
}

async function answer(page: Page, parent: Parent) {
  const { relation, parents = 'Đã đăng ký kết hôn', certificate, fatherNumber } = parent
  await choose(page, relation)
  await choose(page, parents)
  await choose(page, 'Với mẹ')
  await choose(page, 'Trạm y tế nơi bé thường trú')
  await write(page, 'Mã giấy chứng sinh', certificate)
  if (fatherNumber) await write(page, 'Số định danh cá nhân của cha', fatherNumber)
}

async function choose(page: Page, name: string) {
  const option = page.getByRole('radio', { name, exact: true })
  if (await option.isVisible()) await option.check()
}

async function write(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true })
  if (await field.isVisible()) await field.fill(text)
}

/** Pledges and sends; gives the address of the receipt. */
export async function send(page: Page) {
  await page.getByRole('checkbox', { name: /Tôi cam đoan/ }).check()
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click()
  await page.waitForURL(/\/receipt$/)
  return page.url()
}

/** An official takes the child's dossier from the queue and brings it to the citizen. */
export async function finish(page: Page, official: string, child: string) {
  await signIn(page, 'official', official)
  await page.goto('/office')
  await page.getByRole('link', { name: child }).first().click()
  for (const action of [
    'Nhận việc này',
    'Tiếp nhận hồ sơ',
    'Thẩm định: đạt',
    'Phê duyệt',
    'Ký số và cấp kết quả',
    'Trả kết quả',
  ]) {
    await page.getByRole('button', { name: action, exact: true }).click()
    await expect(page.getByRole('status').first()).toBeVisible()
  }
}

/** The numerator and denominator of a public figure, read from its rows in the open CSV. */
export async function figure(page: Page, id: string) {
  const csv = await (await page.request.get('/measures.csv?unit=dossier')).text()
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  const row = lines.map((line) => line.split(',')).find((cells) => cells.includes(id))
  const cell = (name: string) => Number(row?.[columns.indexOf(name)])
  return { numerator: cell('numerator'), denominator: cell('denominator') }
}
