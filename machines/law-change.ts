import type { Bundle, Declaration, RuleSet, TimeLimit } from './bundle.ts'
import { findLaw, lawOn, type BundleFamily, type Law } from './family.ts'
import { totalWith } from './promise.ts'

/** A time limit in working days before and after; undefined where there was or is none. */
export interface LimitChange {
  before?: TimeLimit
  after?: TimeLimit
}

/** What is different between two rule sets, for somebody who began under one and goes on under the other. */
export interface LawChange {
  /** The texts of law; the former one is undefined when this software does not know it any more. */
  before?: string
  after: string
  /** By procedure that there was and is, only those that differ. */
  limits: Readonly<Record<string, LimitChange>>
  /** Procedures that are new, with their limits. */
  comes: Readonly<Record<string, TimeLimit>>
  /** Procedures that are no longer filed here, with what they were called: the version that knows their names. */
  goes: readonly { id: string; bundleVersion: number }[]
  total?: LimitChange
  cutOff?: { before: string; after: string }
  /** One declaration now serves all procedures, or no longer does. */
  linked?: boolean
  /** The forms themselves are others: questions may have come or gone. */
  forms: boolean
}

/** Under which rules a draft was begun, or last saved. */
export interface BegunUnder {
  ruleSetId: string
  bundleVersion: number
}

/**
 * What changed since a draft was begun; undefined when the same rules still hold. Pure. Throws NoRuleSetError
 * outside the law's dates.
 */
export function lawChange(
  family: BundleFamily,
  begun: BegunUnder,
  day: string,
): LawChange | undefined {
  const after = lawOn(family, day)
  const forms = begun.bundleVersion !== after.bundle.version
  if (after.ruleSet.id === begun.ruleSetId && !forms) return undefined
  const before = findLaw(family, begun.ruleSetId)
  if (before) return { ...differences(before, after), forms }
  return { after: after.ruleSet.legalBasis, limits: {}, comes: {}, goes: [], forms }
}

/** What is different between two laws of one bundle. Pure. */
export function differences(before: Law, after: Law): LawChange {
  const limits: Record<string, LimitChange> = {}
  const comes: Record<string, TimeLimit> = {}
  for (const { id } of after.bundle.procedures) {
    const limit = { before: limitIn(before, id), after: limitIn(after, id) }
    if (!limit.before && limit.after) comes[id] = limit.after
    else if (!isSame(limit)) limits[id] = limit
  }
  const [former, present] = [before.ruleSet, after.ruleSet]
  const total = { before: wholeTotal(before), after: wholeTotal(after) }
  return {
    before: former.legalBasis,
    after: present.legalBasis,
    limits,
    comes,
    goes: before.bundle.procedures
      .filter(({ id }) => limitIn(after, id) === undefined)
      .map(({ id }) => ({ id, bundleVersion: before.bundle.version })),
    // A total of filings that are not linked says nothing beside one that is.
    ...(isSame(total) || !former.linked || !present.linked ? {} : { total }),
    ...changedHour(former, present),
    ...(former.linked === present.linked ? {} : { linked: present.linked }),
    forms: before.bundle.version !== after.bundle.version,
  }
}

function changedHour({ cutOff: before }: RuleSet, { cutOff: after }: RuleSet) {
  return before === after ? {} : { cutOff: { before, after } }
}

/** The total where everything is asked for. */
const wholeTotal = ({ bundle, ruleSet }: Law) =>
  totalWith(
    ruleSet,
    bundle.procedures.map(({ id }) => id),
  )

const limitIn = ({ bundle, ruleSet }: Law, id: string) =>
  bundle.procedures.some((procedure) => procedure.id === id) ? ruleSet.limits[id] : undefined

const isSame = ({ before, after }: LimitChange) =>
  before?.plain === after?.plain && before?.verified === after?.verified

/** A declaration with only those values the bundle, as it is now, still has a place for. */
export function carriedOver(bundle: Bundle, declaration: Declaration): Declaration {
  const keys = new Set(bundle.fields.map(({ key }) => key))
  return Object.fromEntries(Object.entries(declaration).filter(([key]) => keys.has(key)))
}
