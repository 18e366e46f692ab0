import type { Bundle, Declaration, RuleSet, TimeLimit } from './bundle.ts'
import { ruleSetOn } from './bundle.ts'

/** A time limit in working days before and after; undefined where there was or is none. */
export interface LimitChange {
  before?: TimeLimit
  after?: TimeLimit
}

/** What is different for somebody who began under one rule set and goes on under another. */
export interface LawChange {
  /** The texts of law; the former one is undefined when this version does not know it any more. */
  before?: string
  after: string
  /** By procedure, only those that differ. */
  limits: Readonly<Record<string, LimitChange>>
  total?: LimitChange
  cutOff?: { before: string; after: string }
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
export function lawChange(bundle: Bundle, begun: BegunUnder, day: string): LawChange | undefined {
  const after = ruleSetOn(bundle, day)
  const forms = begun.bundleVersion !== bundle.version
  if (after.id === begun.ruleSetId && !forms) return undefined
  const before = bundle.ruleSets.find(({ id }) => id === begun.ruleSetId)
  const change = { before: before?.legalBasis, after: after.legalBasis, forms }
  return before ? { ...change, ...differences(bundle, before, after) } : { ...change, limits: {} }
}

function differences(bundle: Bundle, before: RuleSet, after: RuleSet) {
  const limits: Record<string, LimitChange> = {}
  for (const { id } of bundle.procedures) {
    const limit = { before: before.limits[id], after: after.limits[id] }
    if (!isSame(limit)) limits[id] = limit
  }
  const total = { before: before.total, after: after.total }
  const cutOff = { before: before.cutOff, after: after.cutOff }
  return {
    limits,
    total: isSame(total) ? undefined : total,
    cutOff: cutOff.before === cutOff.after ? undefined : cutOff,
  }
}

const isSame = ({ before, after }: LimitChange) =>
  before?.plain === after?.plain && before?.verified === after?.verified

/** A declaration with only those values the bundle, as it is now, still has a place for. */
export function carriedOver(bundle: Bundle, declaration: Declaration): Declaration {
  const keys = new Set(bundle.fields.map(({ key }) => key))
  return Object.fromEntries(Object.entries(declaration).filter(([key]) => keys.has(key)))
}
