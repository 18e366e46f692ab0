import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What belongs to the bundle: its folder, its part of the cast, its scenarios, and its own tests. */
const own =
  /machines\/bundles\/death\/|seeds\/demo\/bereaved\/|seeds\/scenario\/cases\/bereaved\/|seeds\/simulation\/families\/bereaved\/|tests\/bereaved\//

/** The places that name it: one line each. */
const lines: Readonly<Record<string, string>> = {
  'machines/bundles/index.ts': './death/',
  'seeds/demo/more-registers.ts': './bereaved/',
  'seeds/scenario/deck.ts': './cases/bereaved/',
  'seeds/simulation/families/kinds.ts': './bereaved/',
}

const sources = ['app', 'db', 'machines', 'seeds', 'server']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !own.test(path))

test('nothing outside imports the death bundle or its cast, but one line each', () => {
  const importing = sources.filter((path) =>
    /from '[^']*(?:\/death\/|\/bereaved\/)/.test(readFileSync(path, 'utf8')),
  )
  expect(importing.toSorted()).toEqual(Object.keys(lines).toSorted())
  for (const [path, name] of Object.entries(lines)) {
    const named = readFileSync(path, 'utf8').split('\n')
    expect(named.filter((line) => line.includes(name))).toHaveLength(1)
  }
})

test('nothing outside knows the names of its procedures and fields', () => {
  const names =
    /death-registration|residence-deletion|funeral-allowance|survivor-benefit|benefit-ending|funeral-support|merit-allowance|deceased[A-Z]\w+|diedOn|'death'/
  const knowing = sources.filter((path) => names.test(readFileSync(path, 'utf8')))
  // A register says when somebody died, to whoever asks it; that is its own word.
  expect(knowing).toEqual(['app/services/kin-registers.server.ts'])
})
