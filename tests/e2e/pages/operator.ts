import { at, form, press, SEND, type PageInState, type Visit } from '../page-states.ts'

/** A scenario of one's own, just begun. */
const begun: PageInState = {
  name: 'a scenario begun',
  open: async (page) => {
    await page.goto('/operator/scenarios')
    await page.locator(SEND).first().click()
    await page.waitForURL(/\/edit$/)
  },
}

const ownAct: PageInState = {
  name: 'a new act of it',
  open: async (page) => {
    await begun.open(page)
    await page.locator('button[value="add-act"]').click()
    await page.waitForURL(/\/acts\/new/)
  },
}

/** Simulated people, just begun. */
const simulated: PageInState = {
  name: 'the answers of simulated people',
  open: async (page) => {
    await page.goto('/operator/runs/new?play=quang-ninh')
    await page.locator(SEND).first().click()
    await page.waitForURL(/\/operator\/runs\/[0-9a-f]+$/)
    await page.locator('main button[value=step]').click()
    await page.waitForLoadState('load')
    await page.locator('main a[href$="/answers"]').click()
    await page.waitForURL(/\/answers$/)
  },
}

/** A run of the deck, new or with a few events played. */
const run = (events: number, name: string): PageInState => ({
  name,
  open: async (page) => {
    await page.goto('/operator/runs/new?play=refused-gate')
    await page.locator(SEND).first().click()
    await page.waitForURL(/\/operator\/runs\/[0-9a-f]+$/)
    for (let event = 0; event < events; event++) {
      await page.locator('main button[value=step]').click()
      await page.waitForLoadState('load')
    }
  },
})

const inRun = (link: string, name: string): PageInState => ({
  name,
  open: async (page) => {
    await run(2, name).open(page)
    await page.locator(`main a[href*="${link}"]`).first().click()
    await page.waitForURL((url) => url.pathname.startsWith('/runs/'))
  },
})

/** What the operator looks at. */
export const ofOperators: readonly Visit[] = [
  {
    as: ['operator'],
    pages: [
      at('/operator'),
      at('/operator/messages'),
      at('/operator/messages?show=repeats'),
      at('/operator/payments'),
      at('/operator/runs'),
      ...form(at('/operator/runs/new')),
      run(2, 'a run'),
      press(run(1, 'a run'), 'main button[value=checkpoint]', 'a checkpoint without a name'),
      inRun('/map/', 'the map of a dossier in a run'),
      inRun('/queues', 'the queues of a run'),
      inRun('/figures', 'the figures of a run'),
      simulated,
      at('/operator/runs/beside'),
      at('/operator/runs/compare'),
      at('/measures/manage/runs'),
      ...form(at('/operator/live?with=scenario')),
      at('/operator/phones'),
      at('/operator/ahead'),
      at('/operator/faults'),
      press(
        at('/operator/faults'),
        'main .fault-plan .aksel-button',
        'a fault planned without a day',
      ),
      at('/operator/scenarios'),
      at('/operator/scenarios/bad-day'),
      at('/operator/scenarios/import'),
      press(at('/operator/scenarios/import'), SEND, 'no scenario file'),
      begun,
      ownAct,
      at('/operator/targets'),
      press(at('/operator/targets'), 'main button[value=set]', 'a target without a number'),
      at('/operator/collection'),
      press(at('/operator/collection'), 'main button[value=set]', 'a formula without a reason'),
      at('/operator/once'),
      at('/operator/cast'),
      at('/operator/guide'),
    ],
  },
]
