import { describe, expect, test } from 'vitest'
import {
  procedureOf,
  ruleSetOf,
  type Bundle,
  type Field,
  type Paper,
  type Procedure,
} from '#machines/bundle.ts'
import { BundleDefinitionError } from '#machines/define-bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import {
  findFamily,
  getBundle,
  getFamily,
  listBundles,
  UnknownBundleError,
} from '#machines/bundles/index.ts'
import { findText, getText, MissingTextError } from '#machines/texts.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const toy = toyBundle()
const thing: Field = { key: 'thing', kind: 'text', consumers: ['gate'] }

const plan: Paper = { id: 'plan', consumers: ['gate'], when: () => true }

const firstProcedure = (change: Partial<Procedure>) =>
  toy.procedures.map((procedure, index) => (index === 0 ? { ...procedure, ...change } : procedure))

const withField = (change: Partial<Field>): Partial<Bundle> => ({
  fields: [thing, { key: 'more', kind: 'text', consumers: ['gate'], ...change }],
  pages: [
    { id: 'thing', fields: ['thing'] },
    { id: 'more', fields: ['more'] },
  ],
})

describe('a bundle that is not well defined is refused at start', () => {
  test.each<[string, Partial<Bundle>]>([
    [
      'procedure “gate” stands twice',
      { procedures: [...toy.procedures, ...toy.procedures.slice(0, 1)] },
    ],
    [
      'procedure “gate” tells a relative “nothing”, which is no field',
      {
        procedures: firstProcedure({
          consent: { of: () => [], shows: ['nothing'] },
        }),
      },
    ],
    [
      'procedure “gate” depends on “left”, which does not stand before it',
      { procedures: firstProcedure({ dependsOn: ['left'] }) },
    ],
    ['procedure “gate” has no national code: 12', { procedures: firstProcedure({ code: '12' }) }],
    [
      'procedure “gate” takes its office from “nowhere”, which is no field',
      { procedures: firstProcedure({ officeField: 'nowhere' }) },
    ],
    ['field “thing” stands twice', { fields: [thing, thing] }],
    ['page “thing” stands twice', { pages: [...toy.pages, { id: 'thing', fields: [] }] }],
    [
      'question “thing” stands twice',
      { pages: [...toy.pages, { id: 'again', fields: ['thing'] }] },
    ],
    [
      'question “thing” stands twice',
      { pages: [{ id: 'thing', fields: ['thing'], tells: ['thing'] }] },
    ],
    [
      'a page shows “ghost”, which is no field',
      { pages: [{ id: 'thing', fields: ['thing', 'ghost'] }] },
    ],
    [
      'a rule judges “ghost”, which is no field',
      { crossChecks: [{ field: 'thing', mistake: 'x', needs: ['ghost'], holds: () => true }] },
    ],
    ['field “more” is for “nobody”, which is no procedure', withField({ consumers: ['nobody'] })],
    ['field “more” is used by no procedure', withField({ consumers: [] })],
    ['field “more” stands on no page', { ...withField({}), pages: toy.pages }],
    [
      'field “more” is neither asked nor known',
      { ...withField({}), pages: [{ id: 'thing', fields: ['thing'], tells: ['more'] }] },
    ],
    ['field “more” is a choice without options', withField({ kind: 'choice' })],
    [
      'field “more” is looked up by “ghost”, which is no field',
      withField({ from: { register: 'vneid', by: ['ghost'], attribute: 'x' } }),
    ],
    [
      'field “more” is asked beside “thing”, by which it is looked up',
      {
        ...withField({ from: { register: 'vneid', by: ['thing'], attribute: 'x' } }),
        pages: [{ id: 'thing', fields: ['thing', 'more'] }],
      },
    ],
    ['paper “plan” stands twice', { papers: [plan, plan] }],
    ['paper “plan” is used by no procedure', { papers: [{ ...plan, consumers: [] }] }],
    [
      'paper “plan” is for “nobody”, which is no procedure',
      { papers: [{ ...plan, consumers: ['nobody'] }] },
    ],
    [
      'paper “../etc” is not named by lower-case words joined by hyphens',
      { papers: [{ ...plan, id: '../etc' }] },
    ],
    [
      'rule set “toy-law” has no limit for “gate”',
      { ruleSets: toy.ruleSets.map((law) => ({ ...law, limits: {} })) },
    ],
  ])('%s', (fault, change) => {
    expect(() => toyBundle(change)).toThrow(BundleDefinitionError)
    expect(() => toyBundle(change)).toThrow(fault)
  })

  test('with every fault named at once', () => {
    const change = { procedures: firstProcedure({ code: '12', officeField: 'nowhere' }) }
    expect(() => toyBundle(change)).toThrow(/national code[^]*which is no field/)
  })
})

test('bundles are found by id, in the version a dossier keeps, or refused loudly', () => {
  expect(listBundles()).toContain(birth)
  expect(findFamily('wedding')).toBeUndefined()
  expect(getBundle('birth', 1)).toBe(birth)
  expect(() => getBundle('birth', 99)).toThrow(UnknownBundleError)
  expect(() => getFamily('wedding')).toThrow(UnknownBundleError)
})

test('procedures and rule sets are found by id, or refused loudly', () => {
  expect(procedureOf(birth, 'health-card').agency).toBe('social-insurance')
  expect(() => procedureOf(birth, 'dog-licence')).toThrow('dog-licence')
  expect(ruleSetOf(birth, 'decree-63-2024').total.plain).toBe(3)
  expect(() => ruleSetOf(birth, 'decree-0')).toThrow('decree-0')
})

test('texts are found by dotted key', () => {
  expect(getText(birth, 'en', 'fields.childSex.options.female')).toBe('Female')
  expect(getText(birth, 'vi', 'fields.childSex.options.female')).toBe('Nữ')
  expect(findText(birth, 'en', 'fields.childSex')).toBeUndefined()
  expect(findText(birth, 'en', 'fields.childSex.hint.deeper')).toBeUndefined()
  expect(findText(birth, 'en', 'toString')).toBeUndefined()
  expect(() => getText(birth, 'en', 'fields.shoeSize.label')).toThrow(MissingTextError)
})
