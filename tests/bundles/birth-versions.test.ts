import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answersOf, chosenIn, ruleSetOf, type Answers, type Bundle } from '#machines/bundle.ts'
import birth from '#machines/bundles/birth/index.ts'
import { linked } from '#machines/bundles/birth/linked.ts'
import { filedOneByOne } from '#machines/bundles/birth/one-by-one.ts'
import { withIdentityCard } from '#machines/bundles/birth/with-identity-card.ts'
import { instantAt } from '#machines/calendar.ts'
import { lawsOf } from '#machines/family.ts'
import { pagesFor, problemsOf } from '#machines/journey.ts'
import { carriedOver } from '#machines/law-change.ts'
import { fieldsFor } from '#machines/passports.ts'
import { promiseFor } from '#machines/promise.ts'
import { settle } from '#machines/settling.ts'
import { findText, textKeysOf } from '#machines/texts.ts'
import { declare, marriedCouple, surroundings } from './families.ts'

const identity = 'identity-card'
const around = surroundings()

const keysIn = (texts: object, before = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keysIn(value, `${before}${key}.`) : [`${before}${key}`],
  )

/** A text of an older version may stand in a newer one that no longer asks for it. */
const everAsked = new Set(
  birth.versions.flatMap((bundle) => Object.values(textKeysOf(bundle)).flat()),
)

describe.each(birth.versions)('the texts of version $version', (bundle) => {
  test.each(['vi', 'en'] as const)('in %s are all there, and none is left over', (language) => {
    const { required } = textKeysOf(bundle)
    expect(required.filter((key) => !findText(bundle, language, key))).toEqual([])
    expect(keysIn(bundle.texts[language]).filter((key) => !everAsked.has(key))).toEqual([])
  })

  test('have the same keys in both languages', () => {
    expect(keysIn(bundle.texts.en).sort()).toEqual(keysIn(bundle.texts.vi).sort())
  })
})

/** What a married couple declared under one version, brought into another. */
function carried(to: Bundle, change: Answers = {}) {
  const { declaration } = declare(marriedCouple)
  const typed = Object.entries(change).map(([key, value]) => [
    key,
    { value, source: { kind: 'typed', by: 'mother', byRole: 'citizen', at: 0 } as const },
  ])
  const known = { ...declaration, ...Object.fromEntries(typed) }
  return settle(to, carriedOver(to, known), around)
}

describe('before the linking', () => {
  const declaration = carried(filedOneByOne)
  const answers = answersOf(declaration)

  test('the whole form registers the birth and nothing else, at the mother’s commune', () => {
    expect(chosenIn(filedOneByOne, answers).map(({ id }) => id)).toEqual(['birth-registration'])
    expect(answers.birthOffice).toBe('civil-status-901-001')
    expect(problemsOf(filedOneByOne, answers, around)).toEqual([])
    const pages = pagesFor(filedOneByOne, answers).map(({ id }) => id)
    for (const page of ['residence', 'household', 'card']) expect(pages).not.toContain(page)
  })

  test.each([
    ['residenceOnly', 'permanent-residence'],
    ['cardOnly', 'health-card'],
  ])('a filing of %s asks for %s alone', (filing, id) => {
    expect(chosenIn(filedOneByOne, { ...answers, filing })).toMatchObject([{ id }])
  })

  test('a declaration of today loses only what is not asked, and gets it back afterwards', () => {
    const back = settle(linked, carriedOver(linked, declaration), around)
    expect(answersOf(back)).toMatchObject({ procedures: 'all', childName: answers.childName })
    expect(chosenIn(linked, answersOf(back))).toHaveLength(3)
  })
})

describe('since the identity card joined', () => {
  const law = ruleSetOf(withIdentityCard, 'decree-301-2026')

  test('an older draft keeps every answer and is asked only for what is new', () => {
    const before = answersOf(declare(marriedCouple).declaration)
    const answers = answersOf(carried(withIdentityCard))
    expect(answers).toMatchObject(before)
    const open = problemsOf(withIdentityCard, answers, around)
    expect(open.map(({ message }) => message)).toEqual([
      'errors.identityCard.missing',
      'errors.identityCardReceiving.missing',
    ])
  })

  test('who asks for it files four procedures, who does not files three as before', () => {
    const wish = (identityCard: string) =>
      chosenIn(withIdentityCard, answersOf(carried(withIdentityCard, { identityCard })))
    expect(wish('requested').map(({ id }) => id)).toEqual([
      ...linked.procedures.map(({ id }) => id),
      identity,
    ])
    expect(wish('notRequested')).toHaveLength(3)
  })

  test('the police at the commune see of it what stands on the card, and not why', () => {
    const declared = carried(withIdentityCard, { identityCard: 'requested' })
    const keys = fieldsFor(withIdentityCard, identity, declared).map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining(['childName', 'childNativePlace', 'identityOffice']),
    )
    for (const key of ['birthCase', 'certificateCode', 'poorHouseholdPaper', 'householderNumber']) {
      expect(keys).not.toContain(key)
    }
  })

  test('the card says the child’s number and is good until the child is fourteen', () => {
    const procedure = withIdentityCard.procedures.find(({ id }) => id === identity)
    const answers = answersOf(carried(withIdentityCard, { identityCard: 'requested' }))
    const lines = procedure?.result({
      answers,
      registerAnswers: { 'personal-number': '901326000001' },
      number: '1',
      issuedOn: '2026-09-14',
    })
    expect(Object.fromEntries(lines?.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      personalNumber: '901326000001',
      validUntil: '01/08/2038',
      issuedOn: '14/09/2026',
    })
  })

  test('somebody else than a parent hands in a paper for it', () => {
    const needed = (change: Answers) =>
      (withIdentityCard.papers ?? [])
        .filter(({ when }) => when(carried(withIdentityCard, change)))
        .map(({ id }) => id)
    const wish = { identityCard: 'requested' }
    expect(needed({ ...wish, relation: 'grandparent' })).toEqual(['representative-authority'])
    expect(needed({ relation: 'grandparent', identityCard: 'notRequested' })).toEqual([])
    expect(needed(wish)).toEqual([])
  })

  test('it comes after residence, and no later than the total', () => {
    const ids = withIdentityCard.procedures.map(({ id }) => id)
    const { steps } = promiseFor(withIdentityCard, law, ids, instantAt('2026-09-07', '08:00'))
    expect(steps['permanent-residence']?.promisedAt).toBe(instantAt('2026-09-10', '17:00'))
    expect(steps[identity]).toEqual({
      startsOn: '2026-09-11',
      promisedAt: instantAt('2026-09-18', '17:00'),
    })
  })

  test('nothing outside the folder of the birth bundle knows its name', () => {
    const naming = ['app', 'db', 'machines', 'seeds', 'server']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
          join(folder, path),
        ),
      )
      .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.includes('bundles/birth/'))
      // The adult's paper that nobody may be asked for has the same name.
      .filter((path) => path !== 'machines/papers.ts')
      // What people answer is theirs to know: those of a scenario, and simulated ones.
      .filter((path) => !/^seeds\/(scenario\/cases|simulation\/families)\//.test(path))
      .filter((path) => /identity-card|identityCard|IdentityCard/.test(readFileSync(path, 'utf8')))
    expect(naming).toEqual([])
  })
})

test('every rule set gives every procedure of its version a limit, and says what is assumed', () => {
  for (const { bundle, ruleSet } of lawsOf(birth)) {
    for (const { id } of bundle.procedures) expect(ruleSet.limits[id]?.plain).toBeTypeOf('number')
    expect((ruleSet.assumed ?? []).length > 0).toBe(ruleSet.id !== 'decree-63-2024')
  }
})
