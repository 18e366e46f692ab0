import { decide } from '#app/services/deciding.server.ts'
import { IdentityLevelError } from '#app/services/eligibility.server.ts'
import { FamilyCannotFileError, type StageHost, type Trial } from '#app/services/stage-host.ts'
import { fillDraft, PageNotAnsweredError } from './demo/citizen.ts'
import { families } from './demo/families.ts'
import { moreRegisters } from './demo/more-registers.ts'
import { offices } from './demo/offices.ts'
import { peopleOf } from './demo/people.ts'
import { actForms } from './scenario/act-forms.ts'
import { deck } from './scenario/deck.ts'
import { generateFamilies } from './scenario/generated-families.ts'
import { readScenario, ScenarioFileError } from './scenario/reading.ts'
import { scenarioGroups } from './scenario/scenario.ts'
import { tryOut } from './scenario/try-out.ts'
import { birth, whole } from './scenario/words.ts'

const people = peopleOf(families)
/** Families with a newborn child are drawn by lot. */
const BY_LOT = 'birth'

/** A scenario ends the same way every time, so a trial is kept as long as it is among the last few. */
const trials = new Map<string, Promise<Trial>>()
const KEPT_TRIALS = 20

const triedBefore = (text: string) => trials.get(text)

function tryAnew(text: string, language: 'vi' | 'en') {
  const trial = tryOut(readScenario(text, language))
  trials.set(text, trial)
  trial.catch(() => trials.delete(text))
  const [oldest] = trials.keys()
  if (oldest !== undefined && trials.size > KEPT_TRIALS) trials.delete(oldest)
  return trial
}

/** The scenario deck for the operator's pages. */
export const stageHost: StageHost = {
  deck: deck.map((scenario) => ({ id: scenario.id, text: JSON.stringify(scenario, null, 2) })),
  groups: scenarioGroups,
  check: (text, language) => {
    try {
      readScenario(text, language)
      return []
    } catch (error) {
      if (!(error instanceof ScenarioFileError)) throw error
      return error.faults
    }
  },
  actForms,
  families: families.map(({ id, mother, father, child }) => ({
    id,
    mother: mother.name,
    ...(father && { father: father.name }),
    child: child.name,
  })),
  declarants: [
    ...families.map(({ id, child }) => ({ family: id, bundle: BY_LOT, about: child.name })),
    ...moreRegisters.map(({ id, bundle, about }) => ({ family: id, bundle, about })),
  ],
  officeName: (office, language) => {
    const found = offices.find(({ id }) => id === office)
    return language === 'vi' ? found?.name_vi : found?.name_en
  },
  bundleByLot: BY_LOT,
  familyByLot: (seed, id) => {
    const [family] = generateFamilies({
      seed,
      count: 1,
      commune: '914-01',
      bornFrom: '2024-08-01',
      firstCertificate: 20_000 + (seed % 70_000),
    })
    return { ...family, id }
  },
  tryOut: (text, language) => triedBefore(text) ?? tryAnew(text, language),
  fillDraft: async (ctx, family) => {
    const mother = people.motherOf(family)
    try {
      const draftId = await fillDraft({ ...ctx, actor: mother }, 'birth', people.knowsOf(family))
      return { draftId, mother }
    } catch (error) {
      if (error instanceof PageNotAnsweredError || error instanceof IdentityLevelError) {
        throw new FamilyCannotFileError(family, error)
      }
      throw error
    }
  },
  registerBirth: async (ctx, family, dossierId) => {
    const registrar = people.officialFor(family, 'civil-status')
    for (const event of whole)
      await decide({ ...ctx, actor: registrar }, { dossierId, stepId: birth }, event)
  },
}
