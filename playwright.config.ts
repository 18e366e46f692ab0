import { defineConfig } from '@playwright/test'
import { quickFolder } from './tests/support/quick-folder.ts'

const folder = quickFolder()
if (folder) process.env.TMPDIR ??= folder
const isDeep = process.env.DEEP === '1'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/start-portal.ts',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: !!process.env.CI,
  // Only what hangs is ended: a busy machine takes its time.
  timeout: 120_000,
  globalTimeout: isDeep ? undefined : 880_000,
  expect: { timeout: 10_000 },
  use: {
    // Both are known once the set-up has run: workers read this file after it.
    baseURL: process.env.BASE_URL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox refuses to work for the superuser.
      args: isRoot ? ['--no-sandbox'] : [],
    },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: '**/*.deep.spec.ts' },
    ...(isDeep ? [{ name: 'deep', testMatch: '**/*.deep.spec.ts', timeout: 600_000 }] : []),
  ],
})
