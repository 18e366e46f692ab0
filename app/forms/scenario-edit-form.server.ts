import { moved, without, type ScenarioContent } from '#app/services/scenario-content.ts'
import type { StageHost } from '#app/services/stage-host.ts'
import { findFamily } from '#machines/bundles/index.ts'
import { findLaw, findLawOn } from '#machines/family.ts'

type Answers = Readonly<Record<string, string>>

/** What was typed on the page of a scenario, and what the button that was pressed does besides saving it. */
export function edited(content: ScenarioContent, answers: Answers, host: StageHost) {
  return pressed(withBasics(content, answers), answers, host)
}

function withBasics(content: ScenarioContent, answers: Answers): ScenarioContent {
  const { title, story, group, level, starts, until } = content
  const bundle = answers.bundle ?? content.bundle
  return {
    ...content,
    title: {
      vi: answers['title.vi'] ?? title.vi,
      en: answers['title.en'] ?? title.en,
    },
    story: {
      vi: answers['story.vi'] ?? story.vi,
      en: answers['story.en'] ?? story.en,
    },
    group: answers.group ?? group,
    level: Number(answers.level ?? level) || 1,
    bundle,
    ruleSet: ruleSetFor(bundle, answers.ruleSet ?? content.ruleSet, answers.starts ?? starts),
    starts: answers.starts ?? starts,
    until: answers.until ?? until,
  }
}

/** Another bundle has other rules: then those in force when it begins, if that is a day with a law. */
function ruleSetFor(bundleId: string, wished: string, starts: string) {
  const family = findFamily(bundleId)
  if (!family || findLaw(family, wished)) return wished
  return findLawOn(family, starts.slice(0, 10))?.ruleSet.id ?? wished
}

function pressed(content: ScenarioContent, answers: Answers, host: StageHost): ScenarioContent {
  const [what = '', place = ''] = (answers.do ?? '').split(':')
  const index = Number(place)
  const { acts, faults, assumptions, cast } = content
  switch (what) {
    case 'add-family':
      return { ...content, cast: { ...cast, families: [...cast.families, another(content, host)] } }
    case 'remove-family':
      return { ...content, cast: { ...cast, families: without(cast.families, index) } }
    case 'add-fault':
      return { ...content, faults: [...faults, faultIn(answers)] }
    case 'remove-fault':
      return { ...content, faults: without(faults, index) }
    case 'add-assumption':
      return { ...content, assumptions: [...assumptions, assumptionIn(answers)] }
    case 'remove-assumption':
      return { ...content, assumptions: without(assumptions, index) }
    case 'act-up':
      return { ...content, acts: moved(acts, index, -1) }
    case 'act-down':
      return { ...content, acts: moved(acts, index, 1) }
    case 'remove-act':
      return { ...content, acts: without(acts, index) }
    default:
      return content
  }
}

/** A family drawn by lot under the first free name. */
function another({ id, cast }: ScenarioContent, host: StageHost) {
  const taken = new Set(cast.families.map((family) => family.id))
  let number = 1
  while (taken.has(`gia-dinh-${number}`)) number++
  const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, number)
  return host.familyByLot(seed + number, `gia-dinh-${number}`)
}

const faultIn = ({ target = '', kind = '', from = '', to = '' }: Answers) => ({
  target,
  kind,
  from,
  ...(to && { until: to }),
})

const assumptionIn = (answers: Answers) => ({
  text: { vi: answers['assumption.vi'] ?? '', en: answers['assumption.en'] ?? '' },
  source: answers['assumption.source'] ?? '',
})
