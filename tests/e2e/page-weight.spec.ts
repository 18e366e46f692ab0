import { expect, test, type Page } from '@playwright/test'
import { signIn } from './people.ts'

/** Bytes over the line, compressed, of all that a page brings along to somebody who was never here. */
const LIMITS = { without: 60_000, with: 150_000 }

type Weights = Map<string, number>

async function weigh(page: Page, path: string): Promise<Weights> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  const addresses = new Map<string, string>()
  const weights: Weights = new Map()
  line.on('Network.responseReceived', ({ requestId, response }) =>
    addresses.set(requestId, response.url),
  )
  // By address: the mark of the site is also its icon, and is fetched twice only because nothing is kept here.
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    weights.set(addresses.get(requestId) ?? requestId, encodedDataLength),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  await line.detach()
  return weights
}

const total = (weights: Weights) => [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)

/** The pages a citizen sees first, each weighed as if it were the very first. */
async function firstPages(page: Page) {
  const weighed: [name: string, weights: Weights][] = []
  const add = async (name: string, path: string) => weighed.push([name, await weigh(page, path)])
  await add('home', '/')
  await add('sign-in', '/sign-in')
  await add('before you start', '/bundles/birth')
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  await add('my dossiers', '/dossiers')
  await page.getByRole('link', { name: 'Nguyễn An Thử' }).first().click()
  await page.waitForURL(/\/dossiers\/[^/]+$/)
  await add('dossier map', page.url())
  await signIn(page, 'citizen', 'Trịnh Thị Thử Mười Ba')
  await page.goto('/dossiers')
  await page
    .getByRole('link', { name: /Khai tiếp/ })
    .first()
    .click()
  await page.waitForURL(/\/drafts\//)
  await add('question page', page.url())
  return weighed
}

for (const scripts of ['without', 'with'] as const) {
  test(`a citizen’s first page weighs at most ${LIMITS[scripts] / 1000} kB ${scripts} scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts === 'with' })
    const weighed = await firstPages(await context.newPage())
    await context.close()
    const rows = weighed.map(([name, weights]) => [name, total(weights)] as const)
    const table = rows.map(([name, bytes]) => `${name.padEnd(18)}${String(bytes).padStart(8)}`)
    console.info([`bytes ${scripts} scripts`, ...table].join('\n'))
    for (const [name, weights] of weighed) {
      expect.soft([...weights.keys()].length, `${name} was weighed`).toBeGreaterThan(3)
      expect.soft(total(weights), `${name} ${scripts} scripts`).toBeLessThanOrEqual(LIMITS[scripts])
    }
  })
}

test('a citizen’s pages bring small scripts of their own, never the whole framework', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('script')).toHaveCount(0)
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  await page.getByRole('link', { name: 'Nguyễn An Thử' }).first().click()
  await page.waitForURL(/\/dossiers\/[^/]+$/)
  await expect(page.locator('script[src*="/dossier-page"]')).toHaveCount(1)
  await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0)
})
