import { expect, it } from 'vitest'
import { compileChart } from '#machines/compiled.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { stepsThatDiffer } from '../support/random-steps.ts'

it.each(
  listBundles().map((bundle) => [`${bundle.id}, version ${bundle.version}`, bundle] as const),
)(
  'the table of %s equals its machine on a million random steps',
  (_, bundle) => {
    const table = compileChart(bundle)
    const differ = Array.from({ length: 100 }, (_, seed) =>
      stepsThatDiffer(bundle, table, seed + 1, 10_000),
    )
    expect(differ.flat()).toEqual([])
  },
  3_600_000,
)
