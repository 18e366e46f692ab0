import type { Bundle } from '../bundle.ts'
import { instantAt, type Instant } from '../calendar.ts'
import birth from './birth/index.ts'
import death from './death/index.ts'

/** Every bundle the portal offers: one folder and one line each. */
const bundles: readonly Bundle[] = [birth, death]

export function listBundles(): readonly Bundle[] {
  return bundles
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

export function findBundle(id: string): Bundle | undefined {
  return bundles.find((bundle) => bundle.id === id)
}

/** The bundle in the version a dossier keeps; throws UnknownBundleError. */
export function getBundle(id: string, version?: number): Bundle {
  const bundle = findBundle(id)
  if (!bundle || (version !== undefined && bundle.version !== version)) {
    throw new UnknownBundleError(id, version)
  }
  return bundle
}

/** The longest limits run for weeks; what is filed by then can still be promised within the known calendar. */
const PROMISES_END = '2026-11-30'

/** The last moment at which every bundle can be filed: the portal's clock goes no further, for it cannot go back. */
export const CLOCK_ENDS: Instant = instantAt(
  bundles
    .map(({ ruleSets }) => ruleSets.at(-1)?.inForce.to ?? PROMISES_END)
    .reduce((first, day) => (day < first ? day : first), PROMISES_END),
  '23:59',
)
