import { originsOf, precedentsOf, type Bundle } from './bundle.ts'
import { neverAskedFor } from './papers.ts'

/** A mistake in the definition of a bundle, found when the program starts. */
export class BundleDefinitionError extends Error {
  constructor(bundleId: string, faults: string[]) {
    super(`Bundle “${bundleId}” is not well defined:\n- ${faults.join('\n- ')}`)
    this.name = 'BundleDefinitionError'
  }
}

/** Checks a bundle's definition once, at start-up. Throws BundleDefinitionError naming every fault. */
export function defineBundle(bundle: Bundle): Bundle {
  const faults = faultsOf(bundle)
  if (faults.length > 0) throw new BundleDefinitionError(bundle.id, faults)
  return bundle
}

/** What is wrong with the definition of a bundle, each as a sentence for its maker. */
function faultsOf(bundle: Bundle): string[] {
  return [
    ...repeated(
      'procedure',
      bundle.procedures.map(({ id }) => id),
    ),
    ...repeated(
      'field',
      bundle.fields.map(({ key }) => key),
    ),
    ...repeated(
      'page',
      bundle.pages.map(({ id }) => id),
    ),
    ...repeated(
      'paper',
      (bundle.papers ?? []).map(({ id }) => id),
    ),
    ...repeated(
      'rule set',
      bundle.ruleSets.map(({ id }) => id),
    ),
    ...faultsOfProcedures(bundle),
    ...faultsOfFields(bundle),
    ...faultsOfPapers(bundle),
    ...faultsOfRuleSets(bundle),
    ...faultsOfFees(bundle),
    ...faultsOfRevocations(bundle),
  ]
}

function repeated(what: string, ids: string[]) {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${what} “${id}” stands twice`)
}

function faultsOfProcedures({ procedures, fields, alternatives = [] }: Bundle) {
  const known = new Set<string>()
  const faults = alternatives.flatMap(({ id, procedures: together }) =>
    together
      .filter((other) => !procedures.some((procedure) => procedure.id === other))
      .map((other) => `alternative “${id}” names “${other}”, which is no procedure`),
  )
  for (const { id, code, dependsOn, officeField, consent } of procedures) {
    // Prerequisites come first in the list, which also rules out circles.
    for (const other of dependsOn) {
      if (!known.has(other))
        faults.push(`procedure “${id}” depends on “${other}”, which does not stand before it`)
    }
    if (!/^\d\.\d{6}$/.test(code)) faults.push(`procedure “${id}” has no national code: ${code}`)
    if (!fields.some((field) => field.key === officeField)) {
      faults.push(`procedure “${id}” takes its office from “${officeField}”, which is no field`)
    }
    const told = consent?.shows ?? []
    for (const key of told.filter((key) => !fields.some((field) => field.key === key))) {
      faults.push(`procedure “${id}” tells a relative “${key}”, which is no field`)
    }
    known.add(id)
  }
  return faults
}

function faultsOfFields({ fields, pages, procedures, crossChecks }: Bundle) {
  const ids = new Set(procedures.map((procedure) => procedure.id))
  const keys = new Set(fields.map((field) => field.key))
  const shown = pages.flatMap((page) => [...page.fields, ...(page.tells ?? [])])
  const judged = crossChecks.flatMap(({ field, needs }) => [field, ...needs])
  return [
    ...shown
      .filter((key) => !keys.has(key))
      .map((key) => `a page shows “${key}”, which is no field`),
    ...judged
      .filter((key) => !keys.has(key))
      .map((key) => `a rule judges “${key}”, which is no field`),
    ...repeated('question', shown),
    ...fields.flatMap((field) => {
      const { key, consumers, derive, kind, options } = field
      const page = pages.find((page) => page.fields.includes(key))
      const origins = originsOf(field)
      const by = origins.flatMap((origin) => origin.by)
      return [
        ...consumers
          .filter((id) => !ids.has(id))
          .map((id) => `field “${key}” is for “${id}”, which is no procedure`),
        ...(consumers.length === 0 ? [`field “${key}” is used by no procedure`] : []),
        ...(shown.includes(key) ? [] : [`field “${key}” stands on no page`]),
        ...(page || derive || origins.length > 0
          ? []
          : [`field “${key}” is neither asked nor known`]),
        ...(kind === 'choice' && !options?.length
          ? [`field “${key}” is a choice without options`]
          : []),
        ...by
          .filter((other) => !keys.has(other))
          .map((other) => `field “${key}” is looked up by “${other}”, which is no field`),
        ...by
          .filter((other) => page?.fields.includes(other))
          .map((other) => `field “${key}” is asked beside “${other}”, by which it is looked up`),
      ]
    }),
  ]
}

function faultsOfPapers({ papers = [], procedures }: Bundle) {
  const ids = new Set(procedures.map((procedure) => procedure.id))
  return papers.flatMap(({ id, consumers }) => [
    ...(/^[a-z]+(-[a-z]+)*$/.test(id)
      ? []
      : [`paper “${id}” is not named by lower-case words joined by hyphens`]),
    ...(Object.hasOwn(neverAskedFor, id) ? [`paper “${id}” may never be asked for`] : []),
    ...(consumers.length === 0 ? [`paper “${id}” is used by no procedure`] : []),
    ...consumers
      .filter((other) => !ids.has(other))
      .map((other) => `paper “${id}” is for “${other}”, which is no procedure`),
  ])
}

function faultsOfRuleSets({ ruleSets, procedures }: Bundle) {
  const ids = new Set(procedures.map(({ id }) => id))
  return ruleSets.flatMap((ruleSet) => [
    ...procedures
      .filter((procedure) => !ruleSet.limits[procedure.id])
      .map((procedure) => `rule set “${ruleSet.id}” has no limit for “${procedure.id}”`),
    ...[
      ...(ruleSet.totals ?? []).map((other) => other.with),
      ...Object.keys(ruleSet.consentDays ?? {}),
    ]
      .filter((id) => !ids.has(id))
      .map((id) => `rule set “${ruleSet.id}” names “${id}”, which is no procedure`),
  ])
}

function faultsOfFees({ ruleSets, procedures }: Bundle) {
  const ids = new Set(procedures.map((procedure) => procedure.id))
  return ruleSets.flatMap(({ fees }) => [
    ...repeated(
      'fee',
      fees.map(({ id }) => id),
    ),
    ...fees
      .filter(({ stepId }) => !ids.has(stepId))
      .map(({ id, stepId }) => `fee “${id}” is for “${stepId}”, which is no procedure`),
  ])
}

/** Whoever builds on a result that can be revoked must say what then becomes of what was done. */
function faultsOfRevocations({ procedures, ruleSets }: Bundle) {
  const revocable = new Set(procedures.filter((one) => one.revocable).map(({ id }) => id))
  return [
    ...procedures.flatMap(({ id, onRevocation }) => {
      const before = precedentsOf(procedures, id).filter((other) => revocable.has(other))
      if (before.length === 0 || (onRevocation?.ways.length ?? 0) > 0) return []
      return [`procedure “${id}” does not say how it is undone when “${before[0]}” is revoked`]
    }),
    ...ruleSets.flatMap(({ id, exceptions: { revocations = {} } }) =>
      [...revocable]
        .filter((stepId) => !revocations[stepId]?.grounds.length)
        .map((stepId) => `rule set “${id}” has no grounds to revoke “${stepId}”`),
    ),
    ...ruleSets.flatMap(({ id, exceptions: { revocations = {} } }) =>
      Object.keys(revocations)
        .filter((stepId) => !revocable.has(stepId))
        .map((stepId) => `rule set “${id}” has grounds to revoke “${stepId}”, which never is`),
    ),
  ]
}
