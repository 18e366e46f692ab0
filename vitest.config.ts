import { defineConfig } from 'vitest/config'

const isDeep = process.env.DEEP === '1'

/** The folders of one project; a file that needs a document asks for it with `@vitest-environment`. */
const project = (name: string, folders: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${folders}/**/*.test.{ts,tsx}`] },
})

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/support/no-console-errors.ts'],
    exclude: isDeep ? [] : ['**/*.deep.test.*'],
    // By default one core stays idle: on two that halves the speed.
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: isDeep ? 300_000 : 30_000,
    // The first file that needs the built server may have to build it.
    hookTimeout: 120_000,
    projects: [
      project('unit', '{machines,bundles}'),
      project('services', '{services,seeds,stories}'),
      project('routes', 'routes'),
    ],
  },
})
