// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countPlaywright, countVitest } from './counts.mjs'
import { root, tool } from './run.mjs'

/**
 * @typedef {object} Leg
 * @property {string} name
 * @property {string} title
 * @property {boolean} [isStatic] reads the sources only, and counts as one test
 * @property {boolean} [needsTypes] of the routes, which are generated
 * @property {boolean} [isAlone] uses every core itself; the others run side by side
 * @property {boolean} [needsBrowser]
 * @property {(report: string) => string[][]} commands run one after the other until one fails
 * @property {(report: string) => import('./counts.mjs').Counts | undefined} [count] reads the tests' report
 * @property {number} [seconds] a command may take
 */

export const typegen = () => tool('@react-router/dev/bin.js', 'typegen')

/** Every leg of `npm test`, in order; the slowest of those side by side begins. @type {Leg[]} */
const allLegs = [
  {
    name: 'lint',
    title: 'Lint (ESLint with types)',
    isStatic: true,
    needsTypes: true,
    commands: () => [tool('eslint/bin/eslint.js', '.', '--max-warnings=0')],
  },
  {
    name: 'format',
    title: 'Format (Prettier)',
    isStatic: true,
    commands: () => [tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  },
  {
    name: 'types',
    title: 'Types (TypeScript)',
    isStatic: true,
    needsTypes: true,
    commands: () => [tool('typescript/bin/tsc')],
  },
  {
    name: 'imports',
    title: 'Import rule (dependency-cruiser)',
    isStatic: true,
    commands: () => [
      tool('dependency-cruiser/bin/dependency-cruise.mjs', ...cruised(), '--output-type=err-long'),
    ],
  },
  {
    name: 'deadcode',
    title: 'Dead code (knip)',
    isStatic: true,
    commands: () => [tool('knip/bin/knip.js')],
  },
  {
    name: 'build',
    title: 'Build',
    commands: () => [[process.execPath, join(root, 'scripts/build.mjs')]],
  },
  {
    name: 'unit',
    isAlone: true,
    title: 'Unit, component and service tests (Vitest)',
    commands: (report) => [
      tool(
        'vitest/vitest.mjs',
        'run',
        ...reporters('default', 'json'),
        `--outputFile.json=${report}`,
      ),
    ],
    count: countVitest,
    seconds: 1500,
  },
  {
    name: 'browser',
    isAlone: true,
    title: 'Browser tests (Playwright)',
    needsBrowser: true,
    commands: () => [tool('@playwright/test/cli.js', 'test', '--reporter=list,json')],
    count: countPlaywright,
    seconds: 900,
  },
]

/** @param {...string} names */
const reporters = (...names) => names.map((name) => `--reporter=${name}`)

const cruised = () =>
  ['app', 'bench', 'db', 'machines', 'scripts', 'seeds', 'server', 'tests'].filter((folder) =>
    existsSync(join(root, folder)),
  )

/**
 * The legs asked for: by name, `static` for the quick ones, all without a name.
 * @param {readonly string[]} names
 */
export function chooseLegs(names) {
  const known = ['static', ...allLegs.map(({ name }) => name)]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no leg “${unknown.join(', ')}”. Choose from: ${known.join(', ')}.`)
    process.exit(2)
  }
  if (names.length === 0) return allLegs
  return allLegs.filter(
    ({ name, isStatic }) => names.includes(name) || (isStatic && names.includes('static')),
  )
}
