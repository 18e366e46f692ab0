// @ts-check
import './node-version.mjs'
import './follow-npm.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { sum } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { chooseLegs, typegen } from './legs.mjs'
import { run } from './run.mjs'

/**
 * @typedef {import('./legs.mjs').Leg} Leg
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ title: string, outcome: 'passed' | 'failed' | 'skipped', seconds: number, counts: Counts }} Result
 */

const one = {
  passed: { passed: 1, failed: 0, skipped: 0 },
  failed: { passed: 0, failed: 1, skipped: 0 },
  skipped: { passed: 0, failed: 0, skipped: 1 },
}

const isCi = !!process.env.CI && process.env.CI !== 'false'
const wishes = process.argv.slice(2)
const isDeep = wishes.includes('--deep')
/** The deep tests do the same things fifty times. */
const patience = isDeep ? 30 : 1
const legs = chooseLegs(wishes.filter((wish) => wish !== '--deep'))
const reports = mkdtempSync(join(tmpdir(), 'mot-lan-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

await ensureInstalled()
const chromium = legs.some(({ needsBrowser }) => needsBrowser) ? await ensureChromium() : undefined

if (legs.some(({ needsTypes }) => needsTypes)) await run(typegen())
const together = legs.filter(({ isAlone }) => !isAlone)
const results = await runSideBySide(together, together.length > 1 ? availableParallelism() : 1)
for (const leg of legs.filter(({ isAlone }) => isAlone)) results.push(await runLeg(leg))
report(results)

/**
 * Several at a time; what each said is shown when it is done. Gives the results in the order of the legs.
 * @param {readonly Leg[]} all
 * @param {number} atOnce
 * @returns {Promise<Result[]>}
 */
async function runSideBySide(all, atOnce) {
  /** @type {Result[]} */
  const done = []
  const waiting = [...all.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, leg] = next
      /** @type {string[]} */
      const said = []
      done[index] = await runLeg(leg, atOnce > 1 ? said : undefined)
      process.stdout.write(said.join(''))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return done
}

/**
 * @param {Leg} leg
 * @param {string[]} [said] takes what would be printed
 * @returns {Promise<Result>}
 */
async function runLeg(leg, said) {
  const { name, title, needsBrowser, seconds = 180 } = leg
  const hear = said && ((/** @type {string} */ text) => void said.push(text))
  /** @param {string} line */
  const say = (line) => (hear ? hear(`${line}\n`) : console.log(line))
  say(`\n━━━ ${title} ${'━'.repeat(Math.max(4, 72 - title.length))}`)
  if (needsBrowser && !chromium) return withoutBrowser(title)

  const began = Date.now()
  const file = join(reports, `${name}.json`)
  const env = {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(isDeep && { DEEP: '1' }),
    // Colours are for people who watch; a log keeps plain words.
    ...(!process.stdout.isTTY && !process.env.FORCE_COLOR && { NO_COLOR: '1' }),
  }
  let code = 0
  for (const command of leg.commands(file))
    code ||= await run(command, { env, seconds: seconds * patience, hear })

  const taken = (Date.now() - began) / 1000
  const outcome = code === 0 ? 'passed' : 'failed'
  say(`${title}: ${outcome} in ${taken.toFixed(1)} s`)
  return { title, outcome, seconds: taken, counts: countsOf(leg, outcome, file) }
}

/**
 * A leg that fails without a failed test (its tool broke, its time was up) counts as one failure.
 * @param {Leg} leg
 * @param {'passed' | 'failed'} outcome
 * @param {string} file
 */
function countsOf(leg, outcome, file) {
  const counts = leg.count?.(file) ?? one[outcome]
  return outcome === 'failed' && counts.failed === 0 ? sum([counts, one.failed]) : counts
}

/**
 * @param {string} title
 * @returns {Result}
 */
function withoutBrowser(title) {
  const lines = [
    'THE BROWSER TESTS DID NOT RUN: there is no Chromium here and none could be installed.',
    'Install one (Debian: sudo apt-get install -y chromium), or name one in CHROMIUM_PATH.',
    isCi
      ? 'Under CI this is a failure.'
      : 'The other legs say nothing about the pages in a browser.',
  ]
  const width = Math.max(...lines.map(({ length }) => length))
  console.log(`┏━${'━'.repeat(width)}━┓`)
  for (const line of lines) console.log(`┃ ${line.padEnd(width)} ┃`)
  console.log(`┗━${'━'.repeat(width)}━┛`)
  const outcome = isCi ? 'failed' : 'skipped'
  return { title: `${title}: NO BROWSER`, outcome, seconds: 0, counts: one[outcome] }
}

/** @param {readonly Result[]} results */
function report(results) {
  const width = Math.max(...results.map(({ title }) => title.length))
  console.log('\n━━━ Summary')
  for (const { title, outcome, seconds, counts } of results) {
    const mark = { passed: '✓', failed: '✗', skipped: '–' }[outcome]
    const tests = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    console.log(`${mark} ${title.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s   ${tests}`)
  }
  const total = sum(results.map(({ counts }) => counts))
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
