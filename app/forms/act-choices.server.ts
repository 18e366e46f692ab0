import type { TFunction } from 'i18next'
import type { ScenarioContent } from '#app/services/scenario-content.ts'
import type { ActField, ActForm, StageHost } from '#app/services/stage-host.ts'
import { findFamily } from '#machines/bundles/index.ts'
import { faultKinds } from '#machines/faults.ts'
import { targetsIn } from './faults-view.server.ts'
import { eventName, procedureName, type Words } from './operator-words.server.ts'

/** The acts after which there is a dossier of that name; they name it themselves. */
const naming = ['declare', 'fileAtCounter']

interface Asked {
  content: ScenarioContent
  /** Where the act stands; what is declared after it is not known to it. */
  place: number
  host: StageHost
}

/** The form of an act within its scenario: only what that has can be chosen, and what stands there already. */
export function actFormIn(form: ActForm, act: Readonly<Record<string, unknown>>, asked: Asked) {
  const fields = form.fields.map((field): ActField => {
    const options = optionsOf(form.does, field, asked)
    if (!options) return field
    const set = act[field.name]
    const kept = typeof set === 'string' && set !== '' ? [set] : []
    const kind = field.kind === 'text' ? 'choice' : field.kind
    return { ...field, kind, options: [...new Set([...options, ...kept])] }
  })
  return { ...form, fields }
}

function optionsOf(does: string, { name, options }: ActField, { content, place, host }: Asked) {
  switch (name) {
    case 'step':
    case 'to': {
      const own = stepsOf(content.bundle)
      return options?.filter((step) => own.has(step))
    }
    case 'who':
    case 'person':
      return options?.filter((who) => mayAct(who, content.bundle === host.bundleByLot))
    case 'family':
      return familiesOf(content, host).map(({ id }) => id)
    case 'dossier':
      return naming.includes(does) ? undefined : dossiersBefore(content, place)
    case 'other':
      return dossiersBefore(content, place)
    default:
      return undefined
  }
}

/** Parents stand in the stories of a birth, whoever applies in the others. */
const mayAct = (who: string, ofBirth: boolean) =>
  ofBirth ? who !== 'applicant' : who !== 'mother' && who !== 'father'

const stepsOf = (bundle: string) =>
  new Set(
    findFamily(bundle)?.versions.flatMap(({ procedures }) => procedures.map(({ id }) => id)) ?? [],
  )

function familiesOf({ bundle, cast }: ScenarioContent, host: StageHost) {
  const ofCast = host.declarants
    .filter((one) => one.bundle === bundle)
    .map(({ family, about }) => ({ id: family, about }))
  const own = cast.families.flatMap(({ id }) => (typeof id === 'string' ? [{ id, about: '' }] : []))
  return [...own, ...ofCast]
}

const dossiersBefore = ({ acts }: ScenarioContent, place: number) =>
  acts
    .slice(0, place)
    .flatMap(({ does, dossier }) =>
      naming.some((name) => name === does) && typeof dossier === 'string' ? [dossier] : [],
    )

/** What can be chosen, in words. */
export function choicesOf(
  { name, options = [] }: ActField,
  { content, host }: Asked,
  words: Words,
  t: TFunction<'scenarios'>,
) {
  const targets = new Map(targetsIn(words).map((target) => [target.id, target.name]))
  const families = new Map(familiesOf(content, host).map(({ id, about }) => [id, about]))
  const own = stepsOf(content.bundle)
  return options.map((value) => ({ value, label: inWords(value) }))

  function inWords(value: string): string {
    const kind = faultKinds.find((known) => known === value)
    if (name === 'family') return [value, families.get(value)].filter(Boolean).join(' · ')
    if (name === 'target') return targets.get(value) ?? value
    if (name === 'events') return eventName(words, value)
    if (name === 'kind' && kind) return words.t(`fault.is.${kind}`)
    if (own.has(value)) return procedureName(words, content.bundle, value)
    return t(`chosen.${value}`, { defaultValue: value })
  }
}
