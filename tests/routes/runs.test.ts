import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LANGUAGE_COOKIE } from '#app/i18n/language.ts'
import { signIn } from '#app/services/signing-in.server.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { post } from '#tests/support/office.ts'
import { mother, operator } from '#tests/support/portal.ts'
import { startPortal } from '#tests/support/server.ts'
import { seedCast } from '#seeds/demo/cast.ts'

const WALL = Date.UTC(2026, 0, 5, 1)

/** One portal for all: runs leave the portal as it is, and what replaces it comes last. */
let started: Awaited<ReturnType<typeof startPortal>>
beforeAll(async () => {
  started = await startPortal({ wall: () => WALL })
  await seedCast(started.portal.db)
})
afterAll(() => started.close())

async function enter(who: { kind: 'operator' | 'citizen'; id: string } = operator) {
  const { token } = await signIn({ db: started.portalNow().db, recordedAt: WALL }, who)
  const browser = openBrowserless(started.url)
  browser.jar.set('sid', token)
  return browser
}

async function begin(name: string, play = 'refused-gate') {
  const browser = await enter()
  await browser.get('/operator/runs/new')
  await browser.submit('Tạo lần chạy', { play: [play], name })
  return { browser, path: browser.page.url.pathname }
}

/** Loads the page anew until it says something. */
const untilSays = (browser: Awaited<ReturnType<typeof enter>>, path: string, words: string) =>
  vi.waitUntil(
    async () => {
      await browser.get(path)
      return browser.text.includes(words)
    },
    { timeout: 20_000, interval: 200 },
  )

describe('runs', () => {
  test('are the operators’ alone', async () => {
    const citizen = await enter(mother)
    for (const path of [
      '/operator/runs',
      '/operator/live',
      '/runs/abc/queues',
      '/measures/manage/runs',
    ]) {
      expect((await citizen.get(path)).status).toBe(403)
    }
    const nobody = openBrowserless(started.url)
    await nobody.get('/operator/runs')
    expect(nobody.page.url.pathname).toBe('/sign-in')
  })

  test('are begun from the deck, stepped, kept, played and played again', async () => {
    const { browser, path } = await begin('Lần một')
    expect(browser.text).toContain('Sẵn sàng')
    await browser.submit('Đi một sự kiện')
    await browser.submit('Đi một sự kiện')
    expect(browser.text).toContain('Đã diễn ra 2 sự kiện')
    await browser.submit('Lưu mốc', { name: '' })
    expect(browser.page.status).toBe(422)
    await browser.submit('Lưu mốc', { name: 'hai việc' })
    await browser.submit('Chạy', { speed: ['max'] })
    await untilSays(browser, path, 'Đã xong')
    await browser.submit('Phát lại nhật ký của lần chạy này')
    expect(browser.text).toContain('Phát lại: Lần một')
    await browser.get('/operator/runs/new')
    await browser.submit('Phát lại những gì đã diễn ra trên cổng')
    expect(browser.page.status).toBe(422)
    await browser.get(path)
    await browser.submit(/^Quay lại mốc này/)
    expect(browser.text).toContain('Đã diễn ra 2 sự kiện')
  })

  test('are begun from what an operator wrote, too', async () => {
    const browser = await enter()
    await browser.get('/operator/scenarios/refused-gate')
    await browser.submit('Chép thành của tôi')
    const { path } = await begin('Của tôi', 'refused-gate-2')
    expect(path).toMatch(/^\/operator\/runs\/[0-9a-f]+$/)
  })

  test('are looked at without a way into the portal, and compared figure by figure', async () => {
    const { browser, path } = await begin('Lần một')
    await browser.submit('Đi một sự kiện')
    await browser.click(/^Xem đường đi/)
    expect(browser.text).toContain('Chỉ để xem')
    expect(browser.page.document.querySelectorAll('.map a')).toHaveLength(0)
    await browser.get(`${path.replace('/operator', '')}/queues`)
    expect(browser.page.status).toBe(200)
    await browser.get(`${path.replace('/operator', '')}/figures`)
    expect(browser.text).toContain('Theo hồ sơ')
    const other = await begin('Lần hai')
    await other.browser.submit('Đi một sự kiện')
    const [a, b] = [path, other.path].map((one) => one.split('/').at(-1))
    await browser.get(`/operator/runs/compare?a=${a}&b=${b}`)
    expect(browser.text).toContain('Lần một')
    expect(browser.text).toContain('Chênh lệch')
    expect((await browser.get(`/operator/runs/compare?a=${a}&b=${a}`)).status).toBe(422)

    await browser.get('/measures/manage')
    await browser.click(/^Hai lần chạy/)
    await browser.submit('So sánh', { a: [`${a}`], b: [`${b}`] })
    expect(browser.text).toContain('Hai lần chạy cạnh nhau')
    expect(browser.text).toMatch(/Đã nộp33như cũ/)
    const csv = await fetch(new URL(`/measures/manage/runs.csv?a=${a}&b=${b}`, started.url), {
      headers: { cookie: browser.jar.header() },
    })
    expect(await csv.text()).toContain('\r\nreceived,step,count,3,3,,3,3,,0,same,no\r\n')
    expect((await browser.get(`/measures/manage/runs?a=${a}&b=${a}`)).status).toBe(422)
  })

  test('say what is wrong with a form and keep what was typed; what is not offered is refused', async () => {
    const { browser, path } = await begin('Lần ba')
    await browser.submit('Chạy', { 'on.day': '31', 'on.month': '2', 'on.year': '2024', at: '8:00' })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Ngày này không có trong lịch.')
    await browser.submit('Xóa lần chạy')
    expect(browser.text).toContain('Hãy đánh dấu vào ô xác nhận.')
    expect((await post(browser, path, { do: 'pause' })).location).toContain('refused=ready')
    expect((await post(browser, path, { do: 'dance' })).status).toBe(404)
    expect((await post(browser, '/operator/runs/new', { play: '../..' })).status).toBe(422)
    expect((await browser.get('/operator/runs/..%2f..')).status).toBe(404)
    await browser.get(path)
    await browser.submit('Xóa lần chạy', { 'sure-delete': ['yes'] })
    expect(browser.page.url.pathname).toBe('/operator/runs')
    expect((await browser.get(path)).status).toBe(404)
  })

  test('speak English, and give their facts as a file', async () => {
    const { browser, path } = await begin('Facts')
    browser.jar.set(LANGUAGE_COOKIE, 'en')
    await browser.get(path)
    expect(browser.text).toContain('Events played: 0')
    await browser.submit('One event')
    const facts = `${path.replace('/operator', '')}/facts.json`
    const answer = await fetch(new URL(facts, started.url), {
      headers: { cookie: browser.jar.header() },
    })
    expect(await answer.json()).toMatchObject({
      scenario: 'refused-gate',
      ruleSet: 'decree-63-2024',
      steps: 1,
    })
  })
})

const wish = { play: ['refused-gate'], until: ['end'], name: 'Trước buổi học', sure: ['yes'] }

/** How many dossiers the live portal has, and where it lies. */
async function standing() {
  const { db } = started.portalNow()
  const rows = await db.read.selectFrom('dossier').select('id').execute()
  return { dossiers: rows.length, home: dirname(db.path) }
}

describe('the live portal', () => {
  test('is replaced by a scenario, and comes back as it was', async () => {
    const browser = await enter()
    const citizen = await enter(mother)
    await browser.get('/operator/live?with=scenario')
    await browser.submit('Thay cổng', { name: '' })
    expect(browser.page.status).toBe(422)
    expect(started.portalNow()).toBe(started.portal)
    await browser.submit('Thay cổng', wish)
    expect(browser.text).toContain('Cổng đã được thay')
    expect(browser.text).toContain('Trước buổi học')
    expect(browser.text).toContain('Số hồ sơ trong cổng: 1')
    // What operators wrote goes with them; citizens sign in anew.
    expect((await browser.get('/operator/scenarios/refused-gate-2')).status).toBe(200)
    await browser.get('/operator/live')
    await citizen.get('/dossiers')
    expect(citizen.page.url.pathname).toBe('/sign-in')
    await browser.submit(/^Lấy lại bản này/, { sure: ['yes'] })
    expect(browser.text).toContain('Số hồ sơ trong cổng: 0')
    expect(browser.text).toContain('Trước khi lấy lại “Trước buổi học”')
  })

  test('goes on as it was when the change breaks off', async () => {
    const browser = await enter()
    const { dossiers, home } = await standing()
    const replace = () => browser.submit('Thay cổng', { ...wish, name: 'Trước khi hỏng' })
    // Where backups go lies a file: found out when the old portal is closed already.
    rmSync(join(home, 'backups'), { recursive: true, force: true })
    writeFileSync(join(home, 'backups'), '')
    await browser.get('/operator/live?with=scenario')
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    await replace()
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
    expect(browser.page.url.searchParams.get('failed')).toBe('failed')
    expect(await standing()).toEqual({ dossiers, home })
    expect(browser.text).not.toContain('Trước khi hỏng')
    expect(readdirSync(home).filter((name) => name.startsWith('.making'))).toEqual([])
    rmSync(join(home, 'backups'))

    // Another program reads it: what that might still write would be lost.
    const other = new Sqlite(join(home, 'portal.db'))
    other.exec('begin; select count(*) from dossier')
    other.prepare('select * from dossier').all()
    await browser.get('/operator/live?with=scenario')
    await replace()
    expect(browser.page.url.searchParams.get('failed')).toBe('inUse')
    expect(await standing()).toEqual({ dossiers, home })
    other.close()
  })

  test('is what it was when what should come cannot be made', async () => {
    const before = started.portalNow()
    const browser = await enter()
    await browser.get('/operator/live?with=scenario')
    const form = { do: 'replace', name: 'x', sure: 'yes', play: 'refused-gate', until: 'moment' }
    const day = { 'on.day': '1', 'on.month': '1', 'on.year': '1999', at: '08:00' }
    expect((await post(browser, '/operator/live?with=scenario', { ...form, ...day })).status).toBe(
      422,
    )
    const unknown = { do: 'restore', backup: '../../etc', sure: 'yes' }
    expect((await post(browser, '/operator/live', unknown)).status).toBe(404)
    expect(started.portalNow()).toBe(before)
    const home = dirname(before.db.path)
    expect(existsSync(join(home, 'portal.db'))).toBe(true)
    expect((await browser.get('/operator')).status).toBe(200)
  })
})
