import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const copied = [
  'app',
  'db',
  'machines',
  'seeds',
  'server',
  'tests',
  'bench',
  'scripts',
  '.react-router',
]
const files = [
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
  'react-router.config.ts',
]

/** What goes with the bundle: its folder, its part of the cast, its scenarios, its own tests. */
const gone = [
  'machines/bundles/death',
  'seeds/demo/bereaved',
  'seeds/scenario/cases/bereaved',
  'seeds/simulation/families/bereaved',
  'tests/bereaved',
  'tests/bundles/death.test.ts',
  'tests/bundles/removable.test.ts',
  'tests/bundles/removed.deep.test.ts',
  'tests/seeds/simulated-deaths.test.ts',
  'tests/services/bereaved.test.ts',
  'tests/services/relatives-confirm.test.ts',
  'tests/services/survivors-once.test.ts',
  'tests/services/measuring-bereaved.test.ts',
  'tests/e2e/undoing.spec.ts',
  'tests/routes/bereaved.test.ts',
  'tests/stories/wrong-death.test.ts',
]

/** Takes the lines that name something out of a file of the copy. */
function without(path: string, ...names: string[]) {
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, lines.filter((line) => !names.some((name) => line.includes(name))).join('\n'))
}

test('without the death bundle and its line everything else compiles, and the contract of bundles holds', () => {
  const copy = mkdtempSync(join(tmpdir(), 'without-a-bundle-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  for (const name of [...copied, ...files]) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (const name of gone) rmSync(join(copy, name), { recursive: true })
  const index = join(copy, 'machines/bundles/index.ts')
  without(index, './death/')
  writeFileSync(index, readFileSync(index, 'utf8').replace('[birth, death]', '[birth]'))
  const registers = join(copy, 'seeds/demo/more-registers.ts')
  without(registers, './bereaved/')
  writeFileSync(registers, readFileSync(registers, 'utf8').replace('[...bereaved]', '[]'))
  without(join(copy, 'seeds/scenario/deck.ts'), './cases/bereaved/', '...ofBereaved')
  const kinds = join(copy, 'seeds/simulation/families/kinds.ts')
  without(kinds, './bereaved/')
  writeFileSync(kinds, readFileSync(kinds, 'utf8').replace(', bereavedFamilies]', ']'))
  const run = (file: string, ...args: string[]) =>
    execFileSync(process.execPath, [resolve('node_modules', file), ...args], {
      cwd: copy,
      encoding: 'utf8',
    })
  expect(run('typescript/bin/tsc', '--noEmit', '-p', '.')).toBe('')
  expect(run('vitest/vitest.mjs', 'run', 'tests/bundles/birth.test.ts')).toContain('passed')
})
