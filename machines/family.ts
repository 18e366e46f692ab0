import { NoRuleSetError, type Bundle, type Procedure, type RuleSet } from './bundle.ts'
import { BundleDefinitionError } from './define-bundle.ts'

/** In the place of a rule set: each dossier goes by the law of the day on which it is filed. */
export const IN_FORCE = 'in-force'

/** One bundle through time: a version for every structure the law gave it, with the rule sets that belong to it. */
export interface BundleFamily {
  id: string
  /** In the order in which their law came. */
  versions: readonly [Bundle, ...Bundle[]]
}

/** What holds on a day: the rules, and the version of the bundle they belong to. */
export interface Law {
  bundle: Bundle
  ruleSet: RuleSet
}

/** Checks the versions of one bundle once, at start-up. Throws BundleDefinitionError naming every fault. */
export function defineFamily(...versions: [Bundle, ...Bundle[]]): BundleFamily {
  const [{ id }] = versions
  const family = { id, versions }
  const faults = faultsOf(family)
  if (faults.length > 0) throw new BundleDefinitionError(id, faults)
  return family
}

function faultsOf(family: BundleFamily): string[] {
  const numbers = family.versions.map(({ version }) => version)
  const laws = lawsOf(family)
  return [
    ...family.versions
      .filter(({ id }) => id !== family.id)
      .map(({ id }) => `a version of it is called “${id}”`),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) !== index)
      .map((number) => `version ${number} stands twice`),
    ...laws
      .filter(({ bundle, ruleSet }) => ruleSet.bundleVersion !== bundle.version)
      .map(
        ({ bundle, ruleSet }) => `rule set “${ruleSet.id}” is not for version ${bundle.version}`,
      ),
    ...laws.flatMap(({ ruleSet: { id, inForce } }, index) => {
      const before = laws[index - 1]?.ruleSet
      if (!before) return []
      if (before.id === id) return [`rule set “${id}” stands twice`]
      const ends = before.inForce.to ?? '9999-12-31'
      return inForce.from > ends ? [] : [`rule set “${id}” begins before “${before.id}” ends`]
    }),
  ]
}

/** Every rule set of the bundle with its version, oldest first. */
export function lawsOf({ versions }: BundleFamily): Law[] {
  return versions
    .flatMap((bundle) => bundle.ruleSets.map((ruleSet) => ({ bundle, ruleSet })))
    .toSorted((one, other) => (one.ruleSet.inForce.from < other.ruleSet.inForce.from ? -1 : 1))
}

const holdsOn = ({ ruleSet: { inForce } }: Law, day: string) =>
  inForce.from <= day && (inForce.to === undefined || day <= inForce.to)

/** The rules in force on a day and the version they belong to; undefined when there are none. */
export function findLawOn(family: BundleFamily, day: string): Law | undefined {
  return lawsOf(family).find((law) => holdsOn(law, day))
}

/** The rules in force on a day and the version they belong to; throws NoRuleSetError when there are none. */
export function lawOn(family: BundleFamily, day: string): Law {
  const found = findLawOn(family, day)
  if (!found) throw new NoRuleSetError(family.id, day)
  return found
}

/** The rules with this name and the version they belong to; undefined when the bundle never had them. */
export function findLaw(family: BundleFamily, ruleSetId: string): Law | undefined {
  return lawsOf(family).find(({ ruleSet }) => ruleSet.id === ruleSetId)
}

/** The rules that follow on those in force, if any are known. */
export function lawAfter(family: BundleFamily, ruleSetId: string): Law | undefined {
  const laws = lawsOf(family)
  const place = laws.findIndex(({ ruleSet }) => ruleSet.id === ruleSetId)
  return place < 0 ? undefined : laws[place + 1]
}

/** The procedure with this id as the newest version has it that has one; throws when none ever did. */
export function procedureIn({ id: bundleId, versions }: BundleFamily, id: string): Procedure {
  const found = versions
    .toReversed()
    .flatMap(({ procedures }) => procedures)
    .find((procedure) => procedure.id === id)
  if (!found) throw new Error(`Bundle “${bundleId}” has no procedure “${id}”.`)
  return found
}

/** The version whose law came last: what the bundle is called when no dossier says otherwise. */
export function newestOf({ versions }: BundleFamily): Bundle {
  return versions.at(-1) ?? versions[0]
}
