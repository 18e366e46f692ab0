import { blockOf } from '#machines/blocks.ts'
import { procedureOf, type Bundle } from '#machines/bundle.ts'
import { familiesDrawn } from './coming-families.ts'
import { familiesOf } from './families/kinds.ts'
import { lawsOf } from './laws.ts'
import type { Plan } from './plan.ts'
import type { SimulationScenario } from './scenario.ts'
import { stepLuck } from './step-luck.ts'
import { valuesIn } from './settings.ts'
import type { ValuesIn } from './values.ts'

interface Share {
  online: number
  steps: number
}

const shareOf = ({ online, steps }: Share) => (steps === 0 ? 0 : online / steps)

/**
 * The shares of steps from end to end online a simulation would come to, from what chance holds ready for each of its
 * families at a stage of the way, without living it: quick enough for a search. The run that follows shows what really
 * comes out.
 */
export function estimateOf(
  scenario: SimulationScenario,
  seed: number,
  families: number,
  stage: number,
) {
  const values = valuesIn(scenario)
  const drawn = familiesDrawn(scenario, seed, families, values)
  const laws = lawsOf(scenario.ruleSet)
  const found = new Map<string, Share>()
  const count = (block: string, isOnline: boolean) => {
    const share = found.get(block) ?? { online: 0, steps: 0 }
    share.steps++
    if (isOnline) share.online++
    found.set(block, share)
  }
  for (let family = 0; family < families; family++) {
    if (drawn.stageOf(family) !== stage) continue
    const plan = drawn.planOf(family)
    const { bundle, ruleSet } = laws.filedAt(drawn.bundleOf(family), plan.filedAt)
    const filings = familiesOf(bundle.id).filings(bundle, plan, !ruleSet.linked)
    for (const stepId of filings.flat()) {
      const answer = answerTo(bundle, stepId, plan)
      // What a relative does not agree to is decided by nobody.
      if (answer === 'none') continue
      const block = blockOf(procedureOf(bundle, stepId).agency)
      const isOnline = answer === 'given' && isEndToEnd(bundle, stepId, plan, block, values)
      count('country', isOnline)
      count(block, isOnline)
      if (block === 'localities') count(plan.provinceCode, isOnline)
    }
  }
  return {
    share: (block: string) => shareOf(found.get(block) ?? none),
    /** Of provinces with steps enough to say so. */
    provinces: (enough: number) =>
      [...found]
        .filter(([block, { steps }]) => /^\d+$/.test(block) && steps >= enough)
        .map(([, share]) => shareOf(share)),
  }
}

const none: Share = { online: 0, steps: 0 }

/** What the relatives answer whom a step asks: nobody asked counts as agreement, an authorisation is a visit. */
function answerTo(bundle: Bundle, stepId: string, plan: Plan): 'given' | 'authorised' | 'none' {
  if (!procedureOf(bundle, stepId).consent) return 'given'
  const asked = familiesOf(bundle.id).people(plan).asked.length
  const answers = plan.consents.slice(0, asked)
  if (answers.some(({ answer }) => answer === 'declined')) return 'none'
  const silent = answers.filter(({ answer }) => answer === 'never')
  if (silent.length === 0) return 'given'
  return silent.every(({ authorises }) => authorises) ? 'authorised' : 'none'
}

/** The same rules by which offices decide whom they have come, and families how they receive. */
function isEndToEnd(
  bundle: Bundle,
  stepId: string,
  plan: Plan,
  block: string,
  values: ValuesIn,
): boolean {
  const place = bundle.procedures.findIndex(({ id }) => id === stepId)
  const officials = values.officials(plan.provinceCode, plan.stage)
  const luck = stepLuck(plan.luck, place)
  if (!luck || plan.channel !== 'online' || plan.delivery === 'counter') return false
  const isLocal = block === 'localities'
  const toCome = isLocal ? officials.localityAsksToCome : officials.ministryAsksToCome
  const paper = isLocal ? officials.localityAsksPaper : officials.ministryAsksPaper
  return (
    luck('toCome') >= toCome && luck('paper') >= paper && luck('onPaper') >= officials.resultOnPaper
  )
}
