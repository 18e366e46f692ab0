import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { eventColumns } from '#app/services/open-data/event-rows.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { at, issued, tell, type ToldStep } from '#tests/support/history.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  const { db } = portal.portal
  await addSmallCast(db)
  const july = { submitted_at: at('2024-07-22 08:00') }
  const done = (to: string, more?: ToldStep) => issued('2024-07-22 08:00', to, more)
  await tell(
    db.write,
    ...['10:00', '11:00', '12:00'].map((time, index) => ({
      ...july,
      id: `dossier-${index}`,
      steps: { 'birth-registration': done(`2024-07-22 ${time}`) },
      typed: 4,
      reused: 12,
    })),
    {
      ...july,
      id: 'dossier-3',
      steps: { 'health-card': done('2024-07-23 08:00', { contacts: ['counter'] }) },
    },
  )
  await rebuildRollUps(db)
})
afterAll(() => portal.close())

async function reading(path: string) {
  const browser = openBrowserless(portal.url)
  await browser.get(path)
  return browser
}

describe('the public page, without scripts', () => {
  test('says the numbers in a sentence first, and names the unit', async () => {
    const { page, text } = await reading('/measures')
    expect(page.status).toBe(200)
    expect(text).toContain('Một nửa số hồ sơ xong trong 3 giờ, lâu nhất mất 1 ngày.')
    expect(text).toContain('3 trên 4 hồ sơ trực tuyến từ đầu đến cuối')
    expect(text).toContain('75% số hồ sơ')
  })

  test('speaks English too', async () => {
    const browser = await reading('/measures?unit=step')
    await browser.submit('English')
    expect(browser.text).toContain(
      'Half of the steps were done in 3 hours; the slowest took 1 day.',
    )
    expect(browser.text).toContain('Somebody came to the counterunder 3')
  })

  test('compares agencies for managers, and hides groups that are too small', async () => {
    const { page, text } = await reading('/measures/manage?from=2024-07-01&to=2024-07-31')
    expect(page.status).toBe(200)
    // The other agency would tell the small one by subtraction.
    expect(text).toContain('Cơ quan bảo hiểm xã hộiẩn')
    expect(text).toContain('(tư pháp – hộ tịch)ẩn')
    // What nothing measures is told from what had no rows in the period.
    expect(text).toContain('1.1 Thủ tục công bố đúng hạnkhông đo ở đây')
    expect(text).toContain('3.6 Hồ sơ thanh toán trực tuyếnkhông có dữ liệu trong kỳ')
    const offered = [...page.document.querySelectorAll('#bundle option')].map(
      (one) => one.textContent,
    )
    expect(offered.length).toBeGreaterThan(1)
    expect(new Set(offered).size).toBe(offered.length)
    const file = await fetch(`${portal.url}/measures/manage.csv?from=2024-07-22&to=2024-07-31`)
    const [header = '', ...lines] = (await file.text()).split('\r\n')
    expect(header).toMatch(/^figure,unit,format,first_value,.*,verdict,may_be_chance$/)
    expect(lines).toContain('received,step,count,4,4,,0,0,,4,neutral,no')
    const refused = await reading('/measures/manage?from=2024-08-02&to=2024-08-01')
    expect(refused.page.status).toBe(422)
  })

  test('tells what every column of the open data means', async () => {
    const { page, text } = await reading('/open-data')
    expect(page.document.querySelector('main a[href="/api/v1/openapi.json"]')).not.toBeNull()
    const csv = await fetch(`${portal.url}/measures.csv?unit=dossier`)
    const [header = ''] = (await csv.text()).split('\r\n')
    expect(header.split(',').length).toBeGreaterThan(30)
    for (const column of [...header.split(','), ...eventColumns]) expect(text).toContain(column)
  })

  test('streams the event log in both forms, and refuses a period that cannot be', async () => {
    const flat = await fetch(`${portal.url}/open-data/events.csv?bundle=birth`)
    expect(flat.headers.get('Content-Disposition')).toContain('events-2024-')
    expect((await flat.text()).startsWith('event_id,time,type')).toBe(true)
    const ocel = await fetch(`${portal.url}/open-data/events.ocel.json`)
    expect(Object.keys((await ocel.json()) as object)).toContain('objectTypes')
    const never = await fetch(`${portal.url}/open-data/events.csv?from=2024-08-02&to=2024-08-01`)
    expect(never.status).toBe(400)
  })

  test.each(['dossier', 'step'])('figures of unit %s open to their rows', async (unit) => {
    const browser = await reading(`/measures?unit=${unit}`)
    const links = [...browser.page.document.querySelectorAll('main a[href^="/measures/"]')]
    expect(links.length).toBeGreaterThan(15)
    // Each is counted anew in a thread of its own: some of them, from all groups, are proof enough.
    for (const link of links.filter((_, index) => index % 8 === 0)) {
      const { page } = await reading(link.getAttribute('href') ?? '')
      expect([page.url.pathname, page.status]).toEqual([page.url.pathname, 200])
    }
  })

  test('says in words that nothing was finished yet', async () => {
    const browser = await reading('/measures')
    await browser.submit('Xem', { from: '2024-01-01', to: '2024-01-31' })
    expect(browser.text).toContain('Chưa có gì xong trong khoảng này')
    expect(browser.text).toContain('Từ 01/01/2024 đến hết 31/01/2024')
    expect(browser.text).toContain('Hãy chọn khoảng thời gian khác.')
    expect(browser.text).not.toContain('Hãy khai một hồ sơ')
  })

  test('a period that cannot be is named, kept in the form, and not counted', async () => {
    const { page, text } = await reading('/measures?from=2024-08-02&to=2024-08-01')
    expect(page.status).toBe(422)
    expect(text).toContain('Ngày đầu đứng sau ngày cuối')
    expect(page.document.querySelector('#from')?.getAttribute('value')).toBe('2024-08-02')
  })
})

describe('the rows of a figure', () => {
  test('stand with definition, formula and reasons, and name nobody', async () => {
    const { page, text } = await reading('/measures/end-to-end-online?unit=step')
    expect(text).toContain('4 dòng làm nên con số')
    expect(text).toContain('Phải đến quầy')
    expect(text).toMatch(/Công thức.*÷/)
    expect(page.html).not.toMatch(/dossier-\d|001-240805|Bé Gạo|Nguyễn Thị Lan/)
  })

  test('can be narrowed to the numerator, and computed again', async () => {
    const browser = await reading('/measures/end-to-end-online?unit=step')
    await browser.click('Tử số')
    expect(browser.text).toContain('3 dòng làm nên con số')
    await browser.click('Tính lại từ các dòng')
    expect(browser.text).toContain('3 dòng làm nên con số')
  })

  test.each(['/measures/nonsense', '/measures/agencies-per-dossier?unit=step'])(
    'there is no page %s',
    async (path) => {
      expect((await reading(path)).page.status).toBe(404)
    },
  )
})

describe('the CSV', () => {
  const download = (query: string) => fetch(`${portal.url}/measures.csv?${query}`)

  test('has the same pseudonymous rows, as RFC 4180 in UTF-8', async () => {
    const answer = await download('unit=step')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    const [header, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(header).toMatch(
      /^unit,pseudonym,bundle,rule_set,channel,typed_by,procedure,agencies,province,/,
    )
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(
      /^step,\w{8},birth,decree-63-2024,online,citizen,health-card,social-insurance,Tỉnh Một,/,
    )
    expect(rows[0]).toContain('2024-07-23T08:00:00+07:00,issued')
    expect(rows[0]).toContain(',480,')
    expect(rows.join()).not.toMatch(/dossier-\d|001-240805|Gạo/)
  })

  test('or the figures themselves, with unit, label, numerator and denominator', async () => {
    const lines = (await (await download('unit=dossier&content=figures')).text()).split('\r\n')
    expect(lines[0]).toBe('id,unit,label,value,format,numerator,denominator')
    expect(lines).toContain('end-to-end-online,dossier,measured,0.75,share,3,4')
    expect(lines).toContain('declarations-per-life-event,life-event,measured,1,average,4,4')
  })

  test('reads rows in a thread of their own, and figures from what is kept', async () => {
    const threads: unknown[] = []
    const begun = (worker: unknown) => threads.push(worker)
    process.on('worker', begun)
    await (await download('unit=step&content=figures')).text()
    expect(threads).toHaveLength(0)
    await (await download('unit=step')).text()
    expect(threads).toHaveLength(1)
    process.off('worker', begun)
  })

  test('refuses a period that cannot be', async () => {
    expect((await download('from=2024-13-01')).status).toBe(400)
  })
})
