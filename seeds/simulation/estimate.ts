import { procedureOf } from '#machines/bundle.ts'
import { blockOf } from '#machines/blocks.ts'
import { comingFamilies } from './coming-families.ts'
import { familiesOf } from './families/kinds.ts'
import { lawsOf } from './laws.ts'
import type { Plan } from './plan.ts'
import type { SimulationScenario } from './scenario.ts'
import { valuesIn } from './settings.ts'
import type { ValuesIn } from './values.ts'

/** Steps, and how many of them went from end to end online. */
interface Share {
  online: number
  steps: number
}

const shareOf = ({ online, steps }: Share) => (steps === 0 ? 0 : online / steps)

/**
 * What end-to-end online will come to, told from what chance holds ready for each family, without living it: quick
 * enough for a fit to look hundreds of times. The run then shows what really comes out.
 */
export function estimateOf(scenario: SimulationScenario, seed: number, families: number) {
  const values = valuesIn(scenario)
  const comers = comingFamilies(scenario, seed, families, values)
  const laws = lawsOf(scenario.ruleSet)
  const found = new Map<string, Share>()
  const count = (key: string, isOnline: boolean) => {
    const share = found.get(key) ?? { online: 0, steps: 0 }
    share.steps++
    if (isOnline) share.online++
    found.set(key, share)
  }
  for (let place = 0; place < families; place++) {
    const plan = comers.plan(place)
    const { bundle, ruleSet } = laws.filedAt(comers.bundleOf(plan.family), plan.filedAt)
    const filings = familiesOf(bundle.id).filings(bundle, plan, !ruleSet.linked)
    for (const stepId of filings.flat()) {
      const place = bundle.procedures.findIndex(({ id }) => id === stepId)
      const block = blockOf(procedureOf(bundle, stepId).agency)
      const isOnline = isEndToEnd(plan, place, block, values)
      count(`${plan.stage} country`, isOnline)
      count(`${plan.stage} ${block}`, isOnline)
      if (block === 'localities') count(`${plan.stage} ${plan.provinceCode}`, isOnline)
    }
  }
  return {
    share: (block: string, stage = 1) => shareOf(found.get(`${stage} ${block}`) ?? none),
    provinces: (stage = 1) =>
      [...found]
        .filter(([key]) => /^\S+ \d+$/.test(key) && key.startsWith(`${stage} `))
        .map(([, share]) => shareOf(share)),
  }
}

const none: Share = { online: 0, steps: 0 }

/** The same rules by which offices decide whom they have come, and families how they receive. */
function isEndToEnd(plan: Plan, place: number, block: string, values: ValuesIn) {
  const officials = values.officials(plan.provinceCode, plan.stage)
  const luck = plan.steps[place % plan.steps.length]
  if (!luck || plan.channel !== 'online' || plan.delivery === 'counter') return false
  const isLocal = block === 'localities'
  const toCome = isLocal ? officials.localityAsksToCome : officials.ministryAsksToCome
  const paper = isLocal ? officials.localityAsksPaper : officials.ministryAsksPaper
  return luck.toCome >= toCome && luck.paper >= paper && luck.onPaper >= officials.resultOnPaper
}
