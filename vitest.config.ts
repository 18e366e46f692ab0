import { defineConfig } from 'vitest/config'
import type { InlineConfig } from 'vitest/node'
import { quickFolder } from './tests/support/quick-folder.ts'

const folder = quickFolder()
const inMemory: Record<string, string> = folder === undefined ? {} : { TMPDIR: folder }
const tooLong = process.env.DEEP === '1' ? [] : ['**/*.deep.test.*']

/** The folders of one project; a file that needs a document asks for it with `@vitest-environment`. */
const project = (
  name: string,
  include: string,
  {
    exclude = '',
    isolate = false,
    env = {},
  }: Partial<Pick<InlineConfig, 'isolate' | 'env'>> & { exclude?: string } = {},
) => ({
  extends: true as const,
  test: {
    name,
    env: { ...inMemory, ...env },
    include: [`tests/${include}.test.{ts,tsx}`],
    exclude: [...tooLong, ...(exclude ? [`tests/${exclude}`] : [])],
    // Where every test has its own database, files may share what they import; where they share a document, not.
    isolate,
  },
})

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/support/no-console-errors.ts'],
    // By default one core stays idle: on two that halves the speed.
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: tooLong.length === 0 ? 300_000 : 60_000,
    // The first file that needs the built server may have to build it.
    hookTimeout: 120_000,
    projects: [
      project('unit', '{machines,bundles}/**/*'),
      project('services', '{services,seeds,stories}/**/*'),
      project('routes', 'routes/**/*', {
        exclude: 'routes/{components,islands}/**',
        // The portal as it is built, and quick as it is served: with React's own production code.
        env: { NODE_ENV: 'production' },
      }),
      project('components', 'routes/{components,islands}/**/*', { isolate: true }),
    ],
  },
})
