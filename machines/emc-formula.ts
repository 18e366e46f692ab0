import { z } from 'zod'
import { verticalServices } from './blocks.ts'
import { dayAt, type Day } from './calendar.ts'
import { reasons, type Case } from './cases.ts'

/** What a way (as `pathOf` writes it) can be marked with: what broke the strict count, and no electronic result. */
export const pathMarks = [...reasons, 'noEResult'] as const
export type PathMark = (typeof pathMarks)[number]

const marksSchema = z.array(z.enum(pathMarks))
/** Marks as they are stored. Throws ZodError. */
export const parseMarks = (text: string) => marksSchema.parse(JSON.parse(text))

export const isPathMark = (name: string): name is PathMark => pathMarks.some((one) => one === name)

/**
 * How the automatic collection of the state (EMC) decides that a case was settled wholly online: it must not have had
 * any of these marks. What is not among them is forgiven.
 */
export interface EmcFormula {
  brokenBy: readonly PathMark[]
  /** Nobody set it: the state’s formula is not published. */
  assumed: boolean
}

/**
 * The working definition where nobody set another (domain.md, E1), assumed: filed and settled online, whoever typed
 * it, and whether or not somebody had to come in between.
 */
export const assumedFormula: EmcFormula = {
  brokenBy: ['filedAtCounter', 'filedByPost', 'noEResult'],
  assumed: true,
}

/** The ministries and equals whose own systems report the steps of their services. */
const ministries = {
  'public-security': ['commune-police', 'police'],
  'social-security': ['social-insurance'],
} as const
export type Ministry = keyof typeof ministries

const isMinistry = (name: string): name is Ministry => Object.hasOwn(ministries, name)
export const ministryIds = Object.keys(ministries).filter(isMinistry)

/** Whose system reports a case: `province/901`, or of a step at a vertical service `ministry/public-security`. */
export type EmcOwner = string

export function ownerOf(province: string, agency = ''): EmcOwner {
  if (!verticalServices.includes(agency)) return `province/${province}`
  const found = ministryIds.find((id) => ministries[id].some((own) => own === agency))
  return `ministry/${found ?? ''}`
}

/** A formula somebody set for an owner: it counts for what ends on this day and later, until the next one does. */
export interface EmcSetting {
  owner: EmcOwner
  fromOn: Day
  /** Null: the assumed one again. */
  brokenBy: readonly PathMark[] | null
}

/** In the order in which they were set. */
export type EmcSettings = readonly EmcSetting[]

/** The setting that counts for what an owner’s cases ended with on a day; of one day the last that was set. Pure. */
export function settingOf<Setting extends EmcSetting>(
  settings: readonly Setting[],
  owner: EmcOwner,
  day: Day,
): Setting | undefined {
  return settings
    .filter((one) => one.owner === owner && one.fromOn <= day)
    .reduce<Setting | undefined>(
      (last, one) => (last && last.fromOn > one.fromOn ? last : one),
      undefined,
    )
}

/** The formula that counts for what an owner’s cases ended with on a day. Pure. */
export function formulaOf(settings: EmcSettings, owner: EmcOwner, day: Day): EmcFormula {
  const brokenBy = settingOf(settings, owner, day)?.brokenBy
  return brokenBy ? { brokenBy, assumed: false } : assumedFormula
}

/** Whether a path (as `pathOf` writes it) counts as online by this formula. Pure. */
export const countsAsOnline = (path: string, { brokenBy }: Pick<EmcFormula, 'brokenBy'>) =>
  !path.split('+').some((mark) => isPathMark(mark) && brokenBy.includes(mark))

/** The formula for a case that has ended; a dossier is its province’s, whoever decides its steps. Pure. */
export function formulaFor(item: Case, settings: EmcSettings): EmcFormula {
  const agency = item.unit === 'step' ? item.agencies[0] : undefined
  return formulaOf(settings, ownerOf(item.provinceCode, agency), dayAt(item.endedAt ?? 0))
}
