import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loaderShots } from './shots.ts'
import { PATIENCE_MS, prepareSweep, type Sweep } from './sweep.ts'

let swept: Sweep
beforeAll(async () => {
  // As it is served: the library that renders the pages is slower otherwise.
  vi.stubEnv('NODE_ENV', 'production')
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
