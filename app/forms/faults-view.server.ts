import type { FaultSwitch } from '#app/components/operator/fault-switches.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { viewFaults } from '#app/services/breaking.server.ts'
import { faultsOf, faultTargets } from '#app/services/fault-targets.ts'
import type { Instant } from '#machines/calendar.ts'
import { targetName, type Words } from './operator-words.server.ts'

/** Every place with how it stands; of several faults the last to begin counts. */
export function switchesIn(
  words: Words,
  faults: Awaited<ReturnType<typeof viewFaults>>['faults'],
): FaultSwitch[] {
  return faultTargets().map(({ id, kind, name }) => {
    const fault = faults.findLast(({ target }) => target === id)
    return {
      id,
      kind,
      name: targetName(words, { kind, name }),
      ...(fault && { since: dateTime(fault.from_at, words.language), fault: fault.kind }),
      ...(fault?.until_at && { until: dateTime(fault.until_at, words.language) }),
      faults: faultsOf({ id, kind }),
    }
  })
}

/** What is planned, in words. */
export function plannedIn(
  words: Words,
  now: Instant,
  planned: Awaited<ReturnType<typeof viewFaults>>['ahead'],
) {
  return planned.map(({ id, target, kind, from_at, until_at }) => {
    const known = faultTargets().find((one) => one.id === target)
    return {
      id,
      name: known ? targetName(words, known) : target,
      kind,
      from: dateTime(from_at, words.language),
      ...(until_at !== null && { until: dateTime(until_at, words.language) }),
      ahead: from_at > now,
    }
  })
}

export const targetsIn = (words: Words) =>
  faultTargets().map(({ id, kind, name }) => ({
    id,
    kind,
    name: targetName(words, { kind, name }),
  }))
