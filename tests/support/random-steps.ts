import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { advance, draftSnapshot, type StoredSnapshot } from '#machines/advance.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { CompiledChart } from '#machines/compiled.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { eventTypes, samplesOf } from '#machines/samples.ts'

/**
 * Walks a bundle's chart at random, from submissions of every kind on, and gives the steps in which the table and the
 * machine do not say the same: also refusals, and what an effect repeats of its event.
 */
export function stepsThatDiffer(
  bundle: Bundle,
  table: CompiledChart,
  seed: number,
  steps: number,
): string[] {
  const random = xoroshiro128plus(seed)
  const draw = (until: number) => uniformInt(random, 0, until - 1)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[draw(items.length)]
    if (item === undefined) throw new Error('Nothing to pick from.')
    return item
  }
  const ids = bundle.procedures.map(({ id }) => id)
  const some = () => ids.filter(() => draw(3) === 0)
  const submission = (): DossierEvent => ({
    type: 'SUBMIT',
    stepIds: draw(3) === 0 ? [pick(ids)] : ids,
    consentFor: some(),
    paymentFor: some(),
    likeFor: some(),
  })
  const events = ids.flatMap((id) => eventTypes.flatMap((type) => samplesOf(bundle, type, id)))
  const draft = draftSnapshot(bundle)
  const differ: string[] = []
  let state: StoredSnapshot = draft
  let taken = 0
  for (let step = 0; step < steps; step++) {
    const told = state === draft ? submission() : pick(events)
    const event = told.type === 'PAY' ? { ...told, charge: `charge ${step}` } : told
    const said = advance(bundle, state, event)
    const tabled = table.advance(state, event)
    if (JSON.stringify(said) !== JSON.stringify(tabled)) differ.push(JSON.stringify(event))
    if (tabled) {
      state = tabled.after
      taken++
    }
    if (taken > 60 || draw(400) === 0) {
      state = draft
      taken = 0
    }
  }
  return differ
}
