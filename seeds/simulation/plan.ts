import type { Instant } from '#machines/calendar.ts'
import type { When } from './arrivals.ts'
import type { CitizenValues } from './parameters/citizens.ts'
import { populations } from './parameters/provinces.ts'
import { chanceFor, cumulate, logNormal, weighted } from './random.ts'
import { drawLuck } from './step-luck.ts'

/** How a relative who is asked behaves. */
export interface Consenting {
  answer: 'given' | 'declined' | 'never'
  /** Office minutes until they answer. */
  minutes: number
  /** Whether a certified authorisation is handed in where they do not. */
  authorises: boolean
}

/** One family and everything chance decides about it: worked out from seed and number alone, always the same. */
export interface Plan {
  family: number
  /** How far the country has come, from 0 to 1. */
  stage: number
  provinceCode: string
  filedAt: Instant
  channel: 'online' | 'counter'
  /** Begun online and given up. */
  abandoned: boolean
  hasIdentity: boolean
  takesLink: boolean
  leavesOneOut: boolean
  prefilled: boolean
  isLate: boolean
  otherHouseholder: boolean
  delivery: 'electronic' | 'counter' | 'post'
  copies: boolean
  paysAtOnce: boolean
  paymentMinutes: number
  /** What relatives who are asked answer, in the order of the questions. */
  consents: readonly Consenting[]
  rates: boolean
  content: number
  complaint: number
  answering: number
  /** How soon the family is on its way to the next office, as a standard normal. */
  goingOn: number
  /** For what only makes the family up: names, days of birth. */
  looks: readonly number[]
  /** For each step in turn. */
  luck: readonly number[]
}

const LOOKS = 8
const DAY_MINUTES = 480

/** Where families live: the whole country, or the provinces of a scenario. */
export interface Places {
  codes: readonly string[]
  cumulated: readonly number[]
}

export function placesOf(only?: readonly string[]): Places {
  const places = populations.filter(({ code }) => only?.includes(code) ?? true)
  return {
    codes: places.map(({ code }) => code),
    cumulated: cumulate(places.map(({ weight }) => weight)),
  }
}

const provinceFrom = ({ codes, cumulated }: Places, share: number) =>
  codes[weighted(cumulated, share)] ?? ''

/** What a draw depends on besides seed and number. */
export interface Ground {
  places: Places
  valuesIn: (provinceCode: string, stage: number) => CitizenValues
  when: When
  stage: number
  draws: { steps: number; relatives: number }
}

/**
 * Draws a family. The order of the draws never changes and every draw is made, so that a lever changes what becomes of
 * a family, never its luck.
 */
export function planOf(
  seed: number,
  family: number,
  { places, valuesIn, when, stage, draws }: Ground,
): Plan {
  const { share, normal } = chanceFor(seed, family)
  const provinceCode = provinceFrom(places, share())
  const values = valuesIn(provinceCode, stage)
  const hasIdentity = share() < values.hasIdentity
  const wishes = share() < values.filesOnline
  const begins = hasIdentity && wishes
  const abandoned = share() < values.abandons && begins
  const channel = begins && !abandoned ? 'online' : 'counter'
  const filedAt = when(channel, share(), share(), share())
  const takesLink = share() < values.takesLink
  const leavesOneOut = share() < values.leavesOneOut
  const prefilled = share() < values.prefilled
  const isLate = share() < values.filesLate
  const otherHouseholder = share() < values.otherHouseholder
  const receives = share()
  const copies = share() < values.wantsCopies
  const paysAtOnce = share() < values.paysAtOnce
  const paymentMinutes = logNormal(values.paymentDays * DAY_MINUTES, values.peopleSpread, normal())
  const consents = Array.from({ length: draws.relatives }, () => ({
    answer: consentOf(share(), values),
    minutes: logNormal(values.consentDays * DAY_MINUTES, values.peopleSpread, normal()),
    authorises: share() < values.authorises,
  }))
  const rates = share() < values.rates
  const content = share()
  const complaint = share()
  const answering = normal()
  const looks = Array.from({ length: LOOKS }, share)
  const luck = drawLuck(draws.steps, share, normal)
  const goingOn = normal()
  return {
    family,
    stage,
    provinceCode,
    filedAt,
    channel,
    abandoned,
    hasIdentity,
    takesLink,
    leavesOneOut,
    prefilled,
    isLate,
    otherHouseholder,
    delivery: deliveryOf(channel, receives, values),
    copies,
    paysAtOnce,
    paymentMinutes,
    consents,
    rates,
    content,
    complaint,
    answering,
    goingOn,
    looks,
    luck,
  }
}

/** When a family files, without drawing the rest of it. */
export function filedAtOf(
  seed: number,
  family: number,
  { places, valuesIn, when, stage }: Ground,
): Instant {
  const { share } = chanceFor(seed, family)
  const values = valuesIn(provinceFrom(places, share()), stage)
  const hasIdentity = share() < values.hasIdentity
  const wishes = share() < values.filesOnline
  const gaveUp = share() < values.abandons
  const channel = hasIdentity && wishes && !gaveUp ? 'online' : 'counter'
  return when(channel, share(), share(), share())
}

function deliveryOf(channel: Plan['channel'], share: number, values: CitizenValues) {
  if (channel === 'counter') return 'counter'
  if (share < values.collectsOnPaper) return 'counter'
  return share < values.collectsOnPaper + values.byPost ? 'post' : 'electronic'
}

function consentOf(
  share: number,
  { consentNever, consentDeclined }: CitizenValues,
): Consenting['answer'] {
  if (share < consentNever) return 'never'
  return share < consentNever + consentDeclined ? 'declined' : 'given'
}
