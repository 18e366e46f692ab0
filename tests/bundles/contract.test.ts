import { describe, expect, test } from 'vitest'
import { listBundles, listFamilies } from '#machines/bundles/index.ts'
import { daysBetween } from '#machines/day-arithmetic.ts'
import { lawsOf, newestOf } from '#machines/family.ts'
import { neverAskedFor } from '#machines/papers.ts'
import { getText } from '#machines/texts.ts'
import { effectTypes } from '#machines/dossier.events.ts'
import { adapterFor } from '#app/services/adapters.server.ts'
import { walkedWholly } from '#tests/support/walked.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

/** Older versions of a bundle are walked by contract.deep.test.ts: mostly it is the same chart. */
const walked = [...listFamilies().map(newestOf), toyBundle()]

describe.each(walked)('the chart of $id, version $version', (bundle) => walkedWholly(bundle))

/** What every version must keep; its own texts and fields are checked where it is defined. */
describe.each([...listBundles(), toyBundle()])('bundle $id, version $version', (bundle) => {
  test('asks for no paper whose data the state looks up itself, under whatever name', () => {
    for (const { id } of bundle.papers ?? []) {
      const label = getText(bundle, 'vi', `papers.${id}.label`).toLowerCase()
      expect(Object.keys(neverAskedFor)).not.toContain(id)
      expect(Object.values(neverAskedFor).filter((name) => label.includes(name))).toEqual([])
    }
  })
})

test.each(listFamilies())(
  'no rule set of $id overlaps another, and none leaves a gap',
  (family) => {
    const laws = lawsOf(family).map(({ ruleSet: { inForce } }) => inForce)
    for (const [index, { from }] of laws.slice(1).entries()) {
      expect(daysBetween(laws[index]?.to ?? '', from)).toBe(1)
    }
  },
)

test.each(Object.keys(neverAskedFor))('a bundle that asks for “%s” is refused at start', (id) => {
  const paper = { id, consumers: ['gate'], when: () => true }
  expect(() => toyBundle({ papers: [paper] })).toThrow(`paper “${id}” may never be asked for`)
})

test('every effect a dossier can have is handled by an adapter', () => {
  for (const kind of effectTypes) {
    const message = {
      id: 'x',
      dossier_id: 'x',
      procedure_id: null,
      kind,
      recipient: '',
      payload: '{}',
    }
    const row = {
      ...message,
      created_at: 0,
      due_at: 0,
      attempts: 0,
      delivered_at: null,
      last_error: null,
    }
    expect(adapterFor({ ...row, state: 'pending' })).toBeTypeOf('function')
  }
})

test('an unknown effect is refused', () => {
  const row = {
    id: 'x',
    dossier_id: 'x',
    procedure_id: null,
    kind: 'sendFax',
    recipient: '',
    payload: '{}',
  }
  const rest = { created_at: 0, due_at: 0, attempts: 0, delivered_at: null, last_error: null }
  expect(() => adapterFor({ ...row, ...rest, state: 'pending' })).toThrow('sendFax')
})
