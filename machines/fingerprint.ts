import { machineOf } from './advance.ts'
import type { Bundle } from './bundle.ts'
import { noFlags } from './step.flags.ts'

/** A stored snapshot as another version of the chart may have left it: its states and flags are anybody's. */
export interface FormerSnapshot {
  value: Readonly<Record<string, string>>
  context: { steps: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> }
}

/** What snapshots of a bundle version are made of: the states of every region, and the flags of every step. */
export interface ChartShape {
  regions: Readonly<Record<string, readonly string[]>>
  flags: readonly string[]
}

function shapeOf(bundle: Bundle): ChartShape {
  const regions = Object.values(machineOf(bundle).root.states)
  return {
    regions: Object.fromEntries(regions.map(({ key, states }) => [key, Object.keys(states)])),
    flags: Object.keys(noFlags),
  }
}

/**
 * Sixteen hexadecimal digits that change with the regions of a chart, their states, the names of the flags and what
 * each of them begins with; not with its transitions, which no stored snapshot knows of. Pure.
 */
export function fingerprintOf(bundle: Bundle): string {
  const { regions } = shapeOf(bundle)
  const sorted = (record: object) =>
    Object.entries(record).toSorted(([one], [two]) => (one < two ? -1 : 1))
  const states = sorted(regions).map(([id, names]: [string, string[]]) => [id, names.toSorted()])
  return hashOf(JSON.stringify([bundle.id, bundle.version, states, sorted(noFlags)]))
}

/** FNV-1a with 64 bits. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const character of text) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}

/** What keeps a snapshot from being one of this bundle version; nothing when it is one. Pure. */
export function misfitsOf(bundle: Bundle, { value, context }: FormerSnapshot): string[] {
  const { regions, flags } = shapeOf(bundle)
  const stepIds = bundle.procedures.map(({ id }) => id)
  return [
    ...Object.entries(regions).flatMap(([id, states]) => {
      const state = value[id]
      if (state === undefined) return [`region “${id}” has no state`]
      return states.includes(state) ? [] : [`region “${id}” is in the unknown state “${state}”`]
    }),
    ...Object.keys(value)
      .filter((id) => !(id in regions))
      .map((id) => `region “${id}” is unknown`),
    ...stepIds.filter((id) => !(id in context.steps)).map((id) => `step “${id}” has no flags`),
    ...Object.entries(context.steps).flatMap(([id, kept]) => [
      ...flags.filter((name) => !(name in kept)).map((name) => `step “${id}” lacks “${name}”`),
      ...Object.keys(kept)
        .filter((name) => !flags.includes(name))
        .map((name) => `step “${id}” has the unknown flag “${name}”`),
    ]),
  ]
}
