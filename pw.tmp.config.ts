import { defineConfig } from '@playwright/test'
export default defineConfig({ testDir: '/work/main/tests/e2e', outputDir: '/tmp/pw-results', timeout: 60000, use: { baseURL: 'http://127.0.0.1:3200', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }, locale: 'vi-VN', actionTimeout: 8000, screenshot: 'only-on-failure' } })
