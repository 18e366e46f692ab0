// @ts-check
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/**
 * Whether a version meets a range such as `>=20.19 <21 || >=22.12`.
 * @param {string} version
 * @param {string} range
 */
function meets(version, range) {
  return range.split('||').some((choice) =>
    choice
      .trim()
      .split(/\s+/)
      .every((bound) => within(version, bound)),
  )
}

/**
 * @param {string} version
 * @param {string} bound
 */
function within(version, bound) {
  const [major, minor] = numbersIn(version)
  const [limitMajor, limitMinor] = numbersIn(bound)
  const difference = major - limitMajor || minor - limitMinor
  return bound.startsWith('<') ? difference < 0 : difference >= 0
}

/**
 * @param {string} text
 * @returns {[major: number, minor: number]}
 */
function numbersIn(text) {
  const [major = 0, minor = 0] = text.replace(/^\D+/, '').split('.').map(Number)
  return [major, minor]
}

// Imported for this effect, and first: nothing else is worth trying on another Node.
if (!meets(process.versions.node, engines.node)) {
  console.error(`Một Lần needs Node.js ${engines.node}; this is ${process.versions.node}.`)
  console.error(
    'Install Node.js 22 (or 20.19 and later) from nodejs.org, then run the command again.',
  )
  process.exit(1)
}
