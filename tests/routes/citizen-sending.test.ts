import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedCast } from '#seeds/demo/cast.ts'
import { declare, fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

const tuong = {
  relation: 'mother',
  birthCase: 'fatherUndetermined',
  certificateCode: '91401.GCS.00013.24',
  firstCareFacility: 'communeStation',
}

async function openCheck(name: string, answers: Record<string, string>) {
  const visitor = await openCitizen(portal, name)
  await startDraft(visitor)
  await fill(visitor, answers)
  return visitor
}

const dossiersOf = async (applicantId: string) =>
  portal.portal.db.read
    .selectFrom('dossier')
    .innerJoin('declaration', 'declaration.dossier_id', 'dossier.id')
    .select(['dossier.id', 'typed_count', 'reused_count', 'derived_count', 'preset_count'])
    .where('applicant_id', '=', applicantId)
    .execute()

const figures = ({ page }: Awaited<ReturnType<typeof openCheck>>) =>
  [...page.document.querySelectorAll('.once__figures dd')].map(({ textContent }) =>
    Number(textContent),
  )

describe('checking the answers', () => {
  test('shows each answer once with a way to change it, and comes straight back', async () => {
    const visitor = await openCheck('Trần Thị Thử', thu)
    expect(visitor.text).toContain('NGUYỄN AN NHIÊN')
    await visitor.click(/^Sửa Nơi khám bệnh/)
    expect(pageOf(visitor)).toBe('card')
    await visitor.submit('Tiếp tục', { firstCareFacility: 'birthHospital' })
    expect(pageOf(visitor)).toBe('check')
    expect(visitor.text).toContain('Bệnh viện nơi bé sinh ra')
  })

  test('a change that opens new questions leads through these and straight back', async () => {
    const visitor = await openCheck('Hoàng Thị Tượng Trưng', tuong)
    await visitor.click(/^Sửa Cha mẹ của bé$/)
    await visitor.submit('Tiếp tục', { birthCase: 'recognised' })
    const passed = await fill(visitor, {
      fatherNumber: '914092000011',
      recognitionNumber: '12/2024',
      ethnicityFrom: 'mother',
      nativePlaceFrom: 'mother',
      residesWith: 'mother',
    })
    expect(passed).toEqual(['parents', 'recognition', 'origin', 'residence'])
    // No register knows the two as a couple: of the father she reads what tells her that the number is right.
    expect(visitor.text).toContain('N. V. M.')
    expect(visitor.text).not.toContain('NGUYỄN VĂN MẪU')
  })

  test('counts what was typed and reused, and each form takes only its own values', async () => {
    const visitor = await openCheck('Trần Thị Thử', thu)
    const [typed = 0, reused = 0, others = 0] = figures(visitor)
    expect(typed).toBe(Object.keys(thu).length)
    expect(typed).toBeLessThanOrEqual(14)
    expect(reused).toBeGreaterThan(30)
    const told = visitor.page.document.querySelector('.once p')?.textContent ?? ''
    const [values, uses] = (told.match(/\d+/g) ?? []).map(Number)
    expect(typed + reused + others).toBe(values)
    const forms = [...visitor.page.document.querySelectorAll('.form-lines')]
    expect(forms).toHaveLength(3)
    const lines = forms.map((form) => form.querySelectorAll('dt').length)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(uses)
    const [registration, residence] = forms.map(({ textContent }) => textContent)
    expect(registration).toContain('Ngày sinh ghi bằng chữ')
    expect(residence).not.toContain('Ngày sinh ghi bằng chữ')

    await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
    const [dossier] = await dossiersOf('mau-thu-mother')
    expect(dossier).toMatchObject({ typed_count: typed, reused_count: reused })
  })
})

describe('sending', () => {
  test('needs the pledge', async () => {
    const visitor = await openCheck('Phạm Thị Ví Dụ', { ...thu, ...husbandOfDu })
    await visitor.submit('Gửi hồ sơ')
    expect(visitor.page.status).toBe(422)
    expect(visitor.page.document.querySelector('.error-summary a')?.getAttribute('href')).toBe(
      '#pledge',
    )
    expect(await dossiersOf('hoa-du-mother')).toEqual([])
  })

  test('twice, at once or by the back button, is one dossier with one receipt', async () => {
    const visitor = await openCheck('Phạm Thị Ví Dụ', { ...thu, ...husbandOfDu })
    const check = visitor.page.url
    const revision =
      visitor.page.document.querySelector('[name=revision]')?.getAttribute('value') ?? ''
    const send = () =>
      fetch(check, {
        method: 'POST',
        body: new URLSearchParams({ pledge: 'yes', revision }),
        redirect: 'manual',
        headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
      })
    const answers = await Promise.all([send(), send(), send()])
    const receipts = answers.map(({ headers }) => headers.get('location'))
    expect(new Set(receipts).size).toBe(1)
    expect(receipts[0]).toMatch(/^\/dossiers\/.+\/receipt$/)
    expect(await dossiersOf('hoa-du-mother')).toHaveLength(1)

    expect((await send()).headers.get('location')).toBe(receipts[0])
    await visitor.get(check.pathname)
    expect(visitor.page.url.pathname).toBe(receipts[0])
    await visitor.get(check.pathname.replace('/check', '/family'))
    expect(visitor.page.url.pathname).toBe(receipts[0])
  })

  test('sends what was shown: a change in another tab comes to light first', async () => {
    const visitor = await openCheck('Hoàng Thị Tượng Trưng', tuong)
    const other = await openCitizen(portal, 'Hoàng Thị Tượng Trưng')
    await other.get(visitor.page.url.pathname)
    await other.click(/^Sửa Nơi khám bệnh/)
    await other.submit('Tiếp tục', { firstCareFacility: 'birthHospital' })

    await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
    expect(visitor.page.status).toBe(409)
    expect(visitor.text).toContain('Bản khai đã đổi ở nơi khác')
    expect(visitor.text).toContain('Bệnh viện nơi bé sinh ra')
    await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
    expect(pageOf(visitor)).toBe('receipt')
  })
})

const husbandOfDu = { certificateCode: '90101.GCS.00345.24', fatherNumber: '901090000021' }

describe('the receipt', () => {
  test('tells code, dates, offices, what comes next and how to complain; its QR opens the dossier', async () => {
    const visitor = await openCitizen(portal, 'Nguyễn Văn Mẫu')
    const dossier = await declare(visitor, {
      ...thu,
      relation: 'father',
      motherNumber: '914194000010',
    })
    expect(visitor.text).toMatch(/\d{3}\.00\.00\.H49-240805-\d{4}/)
    for (const told of [
      '17:00, Thứ Hai 05/08/2024',
      '17:00, Thứ Năm 08/08/2024',
      'Công an Phường Bạch Đằng, TP. Hạ Long',
      'Tiếp theo là gì?',
      'Luật Khiếu nại',
    ]) {
      expect(visitor.text).toContain(told)
    }
    const picture = visitor.page.document.querySelector('img[src$="qr.svg"]')
    const answered = await fetch(portal.url + (picture?.getAttribute('src') ?? ''), {
      headers: { cookie: visitor.jar.header() },
    })
    expect(answered.headers.get('content-type')).toBe('image/svg+xml')
    expect(await answered.text()).toMatch(/^<svg [^>]*viewBox/)
    await visitor.click('Theo dõi hồ sơ')
    expect(visitor.page.url.pathname).toBe(dossier)
  })
})

test('a draft nobody answered cannot be sent', async () => {
  const visitor = await openCitizen(portal, 'Trần Thị Thử')
  const draft = await startDraft(visitor)
  const answered = await fetch(`${portal.url}${draft}/check`, {
    method: 'POST',
    body: new URLSearchParams({ pledge: 'yes', revision: '1' }),
    redirect: 'manual',
    headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  expect(answered.headers.get('location')).toBe(`${draft}/family?from=check`)
})
