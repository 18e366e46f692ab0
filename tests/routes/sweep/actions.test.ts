import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { actionShots } from './shots.ts'
import { PATIENCE_MS, prepareSweep, type Sweep } from './sweep.ts'

let swept: Sweep
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  swept = await prepareSweep()
})
afterAll(() => swept.end())

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
