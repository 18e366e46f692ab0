// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

/**
 * What Vitest's JSON report says; undefined when it left none. A file that fails without a failed test
 * (it does not load, or its set-up fails) is one failure.
 * @param {string} report
 * @returns {Counts | undefined}
 */
export function countVitest(report) {
  const found = read(report)
  if (!found) return
  /** @param {TestFile} file */
  const isBroken = ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.testResults.filter(isBroken).length,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

/**
 * What Playwright's JSON report says; undefined when it left none.
 * @param {string} report
 * @returns {Counts | undefined}
 */
export function countPlaywright(report) {
  const found = read(report)
  if (!found) return
  const { expected, flaky, unexpected, skipped } = found.stats
  return { passed: expected + flaky, failed: unexpected + found.errors.length, skipped }
}

/** @param {string} report */
function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}
