// @ts-check
import { spawnSync } from 'node:child_process'
import { canInstallPackages, findProgram, installPackages } from './system.mjs'
import { run, tool } from './run.mjs'

const names = [
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium that starts, installed if need be; undefined when there is none to be had. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (canInstallPackages() && (await installPackages('chromium'))) {
    const installed = await findChromium()
    if (installed) return installed
  }
  console.log("Fetching Playwright's own Chromium …")
  await run(tool('@playwright/test/cli.js', 'install', 'chromium'), { seconds: 180 })
  return findChromium()
}

/** CHROMIUM_PATH, the system's, or Playwright's own. */
async function findChromium() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  return [...names, chromium.executablePath()].map(findProgram).find((path) => path && starts(path))
}

/**
 * Some systems put a stub where the browser would be.
 * @param {string} path
 */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}
