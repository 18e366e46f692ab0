import { describe, expect, test } from 'vitest'
import { listBundles } from '#machines/bundles/index.ts'
import { neverAskedFor } from '#machines/papers.ts'
import { getText } from '#machines/texts.ts'
import { effectTypes } from '#machines/dossier.events.ts'
import { adapterFor } from '#app/services/adapters.server.ts'
import { deadEnds, marks, pairwise, pauses, walk } from '#tests/support/walk.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

/** What can happen to one step is walked step by step, what two steps mean to each other pair by pair. */
const coarse = [...marks, ...pauses]
const coarsest = [...coarse, ...pairwise]

/** What every registered bundle must keep; its own texts and fields are checked where it is defined. */
describe.each([...listBundles(), toyBundle()])('bundle $id, version $version', (bundle) => {
  const all = bundle.procedures.map((procedure) => procedure.id)

  test('has no reachable state from which a dossier can never close', { timeout: 60_000 }, () => {
    const found = walk(bundle, all, coarsest)
    expect(found.states.size).toBeGreaterThan(all.length * 6)
    expect(deadEnds(found)).toEqual([])
  })

  const pairs = bundle.procedures.flatMap(({ id, dependsOn }) =>
    dependsOn.map((other) => [other, id]),
  )
  test.each(pairs)('closes whatever %s and %s mean to each other', (...pair) => {
    expect(deadEnds(walk(bundle, pair, coarse))).toEqual([])
  })

  test.each(all)('closes when only %s is asked for', (id) => {
    const found = walk(bundle, [id], [])
    expect(found.states.size).toBeGreaterThan(500)
    expect(deadEnds(found)).toEqual([])
  })

  test('gives every procedure a limit in every rule set, and no rule set overlaps another', () => {
    const periods = bundle.ruleSets.map(
      ({ inForce }) => [inForce.from, inForce.to ?? '9999-12-31'] as const,
    )
    for (const [index, [from]] of periods.entries()) {
      const [, before] = periods[index - 1] ?? ['', '']
      expect(from > before).toBe(true)
    }
  })

  test('asks for no paper whose data the state looks up itself, under whatever name', () => {
    for (const { id } of bundle.papers ?? []) {
      const label = getText(bundle, 'vi', `papers.${id}.label`).toLowerCase()
      expect(Object.keys(neverAskedFor)).not.toContain(id)
      expect(Object.values(neverAskedFor).filter((name) => label.includes(name))).toEqual([])
    }
  })
})

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
