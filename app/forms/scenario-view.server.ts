import type { i18n, TFunction } from 'i18next'
import type { Language } from '#app/i18n/language.ts'
import type { ScenarioContent } from '#app/services/scenario-content.ts'
import type { StageHost } from '#app/services/stage-host.ts'
import { findFamily, listFamilies } from '#machines/bundles/index.ts'
import { findLaw, lawsOf } from '#machines/family.ts'
import { faultTargets } from '#app/services/fault-targets.ts'
import { faultKinds } from '#machines/faults.ts'
import { nameIn } from '#machines/names.ts'
import { filingFacts, staffLines } from './scenario-described.server.ts'
import { eventName, procedureName, targetName, type Words } from './operator-words.server.ts'

type T = TFunction<'scenarios'>

const groups = ['way', 'people', 'rules', 'faults', 'training'] as const
export const groupOf = (name: string) => groups.find((known) => known === name) ?? 'other'
const levelOf = (level: number) => (['easy', 'easy', 'medium', 'hard'] as const)[level] ?? 'easy'

/** The title and story of a scenario in one language; the other where it is missing. */
function toldIn({ title, story }: ScenarioContent, language: Language, t: T) {
  const other = language === 'vi' ? 'en' : 'vi'
  return {
    title: title[language] || title[other] || t('untitled'),
    story: story[language] || story[other],
  }
}

/** What stands on a scenario's card. */
export function cardOf(content: ScenarioContent, language: Language, t: T) {
  const { id, level, acts, starts, until } = content
  return {
    id,
    ...toldIn(content, language, t),
    level: t(`level.${levelOf(level)}`),
    facts: [t('facts.acts') + ` ${acts.length}`, lawOf(content), `${starts} → ${until}`],
  }
}

function lawOf({ bundle, ruleSet }: ScenarioContent) {
  const family = findFamily(bundle)
  return (family && findLaw(family, ruleSet)?.ruleSet.legalBasis) ?? ruleSet
}

const textAt = (from: Readonly<Record<string, unknown>>, name: string) => {
  const value = from[name]
  return typeof value === 'string' ? value : ''
}

/** Every act in one line. */
function actLines({ acts, bundle }: ScenarioContent, host: StageHost, words: Words, t: T) {
  const stepName = (step: string) => findText(bundle, words, step) ?? step
  const told: Readonly<Record<string, (value: string) => string>> = {
    step: stepName,
    to: stepName,
    events: (type) => eventName(words, type),
    target: (id) => {
      const target = faultTargets().find((one) => one.id === id)
      return target ? targetName(words, target) : id
    },
  }
  return acts.map((act, index) => {
    const does = textAt(act, 'does')
    const known = host.actForms.find((form) => form.does === does)
    const facts = shownOf.flatMap((name) => {
      const value = act[name]
      const said = told[name] ?? ((text: string) => text)
      if (Array.isArray(value)) return [value.map((one) => said(String(one))).join(' → ')]
      return typeof value === 'string' ? [said(value)] : []
    })
    return {
      index,
      at: textAt(act, 'at'),
      name: known ? actName(does, t) : does,
      detail: facts.join(' · '),
    }
  })
}

const shownOf = ['family', 'dossier', 'step', 'target', 'events', 'reason', 'refused']

const findText = (bundleId: string, words: Words, step: string) =>
  findFamily(bundleId)?.versions.some(({ procedures }) => procedures.some(({ id }) => id === step))
    ? procedureName(words, bundleId, step)
    : undefined

/** What an act is called. */
export const actName = (does: string, t: T) => t(`act.${does}`, { defaultValue: does })

function faultLines({ faults }: ScenarioContent, words: Words, t: T) {
  return faults.map((fault, index) => {
    const target = faultTargets().find(({ id }) => id === fault.target)
    const kind = faultKinds.find((known) => known === (fault.kind ?? 'down'))
    return {
      index,
      name: target ? targetName(words, target) : textAt(fault, 'target'),
      kind: kind ? words.t(`fault.is.${kind}`) : textAt(fault, 'kind'),
      from: textAt(fault, 'from'),
      until: textAt(fault, 'until') || t('one.untilEnd'),
    }
  })
}

const familyLines = ({ cast }: ScenarioContent) =>
  cast.families.map((family, index) => {
    const nameOf = (who: string) => {
      const person = family[who]
      const found = typeof person === 'object' && person !== null ? Object.entries(person) : []
      const name: unknown = new Map<string, unknown>(found).get('name')
      return typeof name === 'string' ? name : ''
    }
    return {
      index,
      id: textAt(family, 'id'),
      names: [nameOf('mother'), nameOf('father'), nameOf('child')].filter(Boolean).join(' · '),
    }
  })

/** The end that is expected, one line a fact. */
function endLines({ ends }: ScenarioContent): { name: string; value: string }[] {
  return Object.entries(ends).flatMap(([name, value]) => linesOf(name, value))
}

function linesOf(name: string, value: unknown): { name: string; value: string }[] {
  if (Array.isArray(value)) return value.length > 0 ? [{ name, value: value.join(' | ') }] : []
  if (typeof value !== 'object' || value === null) return [{ name, value: String(value) }]
  return Object.entries(value).flatMap(([key, inner]) => linesOf(`${name} / ${key}`, inner))
}

/** Everything the page of a scenario shows. */
export function partsOf(content: ScenarioContent, host: StageHost, words: Words, i18n: i18n) {
  const t = i18n.getFixedT(null, 'scenarios')
  const { id, level, starts, until, assumptions } = content
  return {
    id,
    ...toldIn(content, words.language, t),
    facts: [
      { name: t('facts.id'), value: id },
      { name: t('facts.law'), value: lawOf(content) },
      { name: t('facts.time'), value: `${starts} → ${until}` },
      ...filingFacts(content, words.language, t),
      { name: t('edit.level'), value: t(`level.${levelOf(level)}`) },
    ],
    staffing: staffLines(content, host, words.language),
    acts: actLines(content, host, words, t),
    faults: faultLines(content, words, t),
    families: familyLines(content),
    assumptions: assumptions.map(({ text, source }) => ({
      text: text[words.language] || text.vi || text.en,
      source,
    })),
    ends: endLines(content),
  }
}

/** Every bundle a scenario can be of. */
export const bundleChoices = (language: Language) =>
  listFamilies().map(({ id }) => ({ value: id, label: nameIn(id, language, 'name') }))

/** The rule sets a scenario of this bundle may be played under. */
export function ruleSetsOf({ bundle }: ScenarioContent) {
  const family = findFamily(bundle)
  return (family ? lawsOf(family) : []).map(({ ruleSet: { id, legalBasis, inForce } }) => ({
    value: id,
    label: `${legalBasis} (${[inForce.from, inForce.to].filter(Boolean).join(' → ')})`,
  }))
}
