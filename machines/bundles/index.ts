import type { Bundle } from '../bundle.ts'
import { instantAt, type Instant } from '../calendar.ts'
import { lawOn, lawsOf, type BundleFamily, type Law } from '../family.ts'
import birth from './birth/index.ts'
import death from './death/index.ts'

/** Every bundle the portal offers: one folder and one line each. */
const families: readonly BundleFamily[] = [birth, death]

/** Every bundle with all its versions. */
export function listFamilies(): readonly BundleFamily[] {
  return families
}

/** Every version of every bundle. */
export function listBundles(): Bundle[] {
  return families.flatMap(({ versions }) => versions)
}

/** A bundle or version this software does not know. */
export class UnknownBundleError extends Error {
  constructor(
    readonly bundleId: string,
    readonly version?: number,
  ) {
    super(`Unknown bundle “${bundleId}”${version === undefined ? '' : `, version ${version}`}.`)
    this.name = 'UnknownBundleError'
  }
}

export function findFamily(id: string): BundleFamily | undefined {
  return families.find((family) => family.id === id)
}

/** A bundle with all its versions; throws UnknownBundleError. */
export function getFamily(id: string): BundleFamily {
  const family = findFamily(id)
  if (!family) throw new UnknownBundleError(id)
  return family
}

function findBundle(id: string, version: number): Bundle | undefined {
  return findFamily(id)?.versions.find((bundle) => bundle.version === version)
}

/** The bundle in the version a dossier keeps; throws UnknownBundleError. */
export function getBundle(id: string, version: number): Bundle {
  const bundle = findBundle(id, version)
  if (!bundle) throw new UnknownBundleError(id, version)
  return bundle
}

/** What holds for a bundle on a day: its version and rule set. Throws UnknownBundleError, NoRuleSetError. */
export function getLawOn(id: string, day: string): Law {
  return lawOn(getFamily(id), day)
}

/** The longest limits run for weeks; what is filed by then can still be promised within the known calendar. */
const PROMISES_END = '2026-11-30'

/** The last moment at which every bundle can be filed: the portal's clock goes no further, for it cannot go back. */
export const CLOCK_ENDS: Instant = instantAt(
  families
    .map((family) => lawsOf(family).at(-1)?.ruleSet.inForce.to ?? PROMISES_END)
    .reduce((first, day) => (day < first ? day : first), PROMISES_END),
  '23:59',
)

/** The first moment at which the law of every bundle is known: no clock starts before it. */
export const LAW_STARTS: Instant = instantAt(
  families
    .map((family) => lawsOf(family)[0]?.ruleSet.inForce.from ?? PROMISES_END)
    .reduce((last, day) => (day > last ? day : last)),
  '00:00',
)
