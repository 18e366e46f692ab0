import { describe, expect, it } from 'vitest'
import { compileChart } from '#machines/compiled.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { stepsThatDiffer } from '../support/random-steps.ts'

describe('The chart compiled into a table', () => {
  it.each(
    listBundles().map((bundle) => [`${bundle.id}, version ${bundle.version}`, bundle] as const),
  )('decides and refuses like the machine of %s on random steps', (_, bundle) => {
    expect(stepsThatDiffer(bundle, compileChart(bundle), 7, 1500)).toEqual([])
  })

  it('decides the same when it forgets what was not asked for lately, and does not grow', () => {
    for (const bundle of listBundles()) {
      const chart = compileChart(bundle, 3)
      expect(stepsThatDiffer(bundle, chart, 5, 800)).toEqual([])
      expect(chart.size().states).toBeGreaterThan(3)
      expect(chart.size().states).toBeLessThanOrEqual(6)
    }
  })

  it('repeats the charge of each event, not that of the first', () => {
    const [bundle] = listBundles()
    if (!bundle) throw new Error('There is no bundle.')
    expect(stepsThatDiffer(bundle, compileChart(bundle), 11, 600)).toEqual([])
  })
})
