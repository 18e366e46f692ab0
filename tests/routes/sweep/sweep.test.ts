import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionShots, loaderShots } from './shots.ts'
import { PATIENCE_MS, prepareSweep, type Sweep } from './sweep.ts'

let swept: Sweep
beforeAll(async () => {
  swept = await prepareSweep()
})
afterAll(() => swept.end())

test(
  'every loader answers whatever is asked of it with a page or a refusal that leads on',
  async () => {
    const loaders = swept.surfaces.filter(({ hasLoader }) => hasLoader)
    expect(loaders.length).toBeGreaterThan(30)
    const { shoot, close } = await swept.openCopy()
    for (const surface of loaders) {
      await shoot(loaderShots(surface, swept.found, swept.visitors))
    }
    await close()
  },
  PATIENCE_MS,
)

test(
  'every action answers whatever is sent to it with a redirect or a refusal that leads on',
  async () => {
    const actions = swept.surfaces.filter(({ hasAction }) => hasAction)
    expect(actions.length).toBeGreaterThan(12)
    for (const surface of actions) {
      // What one action does to the portal, the next does not meet: a failure stays where it was found.
      const { shoot, close } = await swept.openCopy()
      await shoot(actionShots(surface, swept.found, swept.visitors))
      await close()
    }
  },
  PATIENCE_MS,
)
