import type { CitizenValues } from './parameters/citizens.ts'
import type { OfficialValues } from './parameters/officials.ts'
import { valuesOf } from './parameters/parameter.ts'
import { populations } from './parameters/provinces.ts'
import { assumedReadiness } from './parameters/readiness.ts'
import { chanceFor } from './random.ts'

/** The few numbers that say how ready the country is for filing from end to end online: what a fit looks for. */
export interface Readiness {
  /** Of those who could file online, how many do where nobody is ahead. */
  filesOnline: number
  /** Share of online filings the best province’s communes let go through without a visit. */
  bestLocality: number
  /** How steeply provinces fall behind the best: the higher, the fewer are near it. */
  slope: number
  /** Families that ask for all procedures at once: it decides how many steps the ministries handle. */
  takesLink: number
  /** Where the way of stage 0 to 1 begins, as a share of its end. */
  startsAt: number
}

/** Only which province is best is not published: the order is drawn, and marked assumed wherever it is shown. */
const ORDER_SEED = 2024

const places = populations
  .map(({ code }, index) => ({ code, share: chanceFor(ORDER_SEED, index).share() }))
  .toSorted((one, other) => one.share - other.share)
const rankOf = new Map(places.map(({ code }, place) => [code, (place + 1) / places.length]))

/** How far ahead a province is: above 0, and 1 for the best. */
const aheadOf = (provinceCode: string) => rankOf.get(provinceCode) ?? 0.5

const assumed = valuesOf(assumedReadiness)

const wayTo = ({ startsAt }: Readiness, stage: number) => startsAt + (1 - startsAt) * stage

/** How families of a province behave at a stage of the way. */
export const readyCitizens =
  (ready: Readiness) =>
  (provinceCode: string): Partial<CitizenValues> => ({
    hasIdentity: assumed.parentsWithIdentity,
    filesOnline:
      ready.filesOnline + (1 - ready.filesOnline) * aheadOf(provinceCode) ** assumed.onlineSlope,
    takesLink: ready.takesLink,
    collectsOnPaper: assumed.collectsOnPaper,
  })

/** How offices of a province work at a stage of the way. */
export const readyOfficials =
  (ready: Readiness) =>
  (provinceCode: string, stage: number): Partial<OfficialValues> => {
    const way = wayTo(ready, stage)
    return {
      localityAsksToCome: 1 - ready.bestLocality * aheadOf(provinceCode) ** ready.slope * way,
      localityAsksPaper: assumed.asksPaper,
      ministryAsksToCome: 1 - assumed.ministries * way,
      ministryAsksPaper: assumed.asksPaper,
      resultOnPaper: assumed.resultOnPaper,
    }
  }
