import type { Answers } from '../../bundle.ts'
import { yearsLater } from '../../day-arithmetic.ts'
import {
  allowance,
  deletion,
  ending,
  merit,
  registration,
  support,
  survivors,
} from './procedure-ids.ts'

/**
 * Why a family has a right to money, as the registers say (Decree 63/2024/NĐ-CP; domain of social insurance: on pension
 * or monthly benefit, compulsory members with 12 months paid, voluntary with 60, mixed; Decree 20/2021/NĐ-CP, article 11).
 * Where several fit, one counts; their order is assumed.
 */
export const grounds = [
  'merit',
  'survivor80',
  'pension',
  'compulsory',
  'voluntary',
  'mixed',
  'assistance',
  'none',
] as const
type Ground = (typeof grounds)[number]

const COMPULSORY_MONTHS = 12
const VOLUNTARY_MONTHS = 60
const OLD_YEARS = 80

const rules: Readonly<Record<Ground, (answers: Answers, day: string) => boolean>> = {
  merit: ({ protection }) => protection === 'merit',
  survivor80: ({ monthlyBenefit, deceasedBornOn = '' }, day) =>
    monthlyBenefit === 'survivor' && yearsLater(deceasedBornOn, OLD_YEARS) <= day,
  pension: ({ memberStanding }) => memberStanding === 'pension',
  compulsory: ({ memberStanding, monthsPaid }) =>
    memberStanding === 'compulsory' && Number(monthsPaid) >= COMPULSORY_MONTHS,
  voluntary: ({ memberStanding, monthsPaid }) =>
    memberStanding === 'voluntary' && Number(monthsPaid) >= VOLUNTARY_MONTHS,
  mixed: ({ memberStanding }) => memberStanding === 'mixed',
  assistance: ({ protection }) => protection === 'assistance',
  none: () => true,
}

const needed = ['memberStanding', 'monthsPaid', 'monthlyBenefit', 'protection', 'deceasedBornOn']

/** The ground on a day; undefined as long as something it depends on is open. */
export function groundOf(answers: Answers, today: string): Ground | undefined {
  if (!needed.every((key) => answers[key])) return undefined
  const day = answers.diedOn ?? today
  return grounds.find((ground) => rules[ground](answers, day))
}

interface Right {
  scheme: 'socialInsurance' | 'socialAssistance' | 'merit' | 'none'
  /** The procedures for funeral money, and those for the survivors besides. */
  three: readonly string[]
  four: readonly string[]
}

const insured: Right = {
  scheme: 'socialInsurance',
  three: [allowance],
  four: [allowance, survivors],
}
const rights: Readonly<Record<Ground, Right>> = {
  merit: { scheme: 'merit', three: [merit], four: [] },
  survivor80: { scheme: 'socialAssistance', three: [ending, support], four: [] },
  pension: insured,
  compulsory: insured,
  voluntary: insured,
  mixed: insured,
  assistance: { scheme: 'socialAssistance', three: [support], four: [] },
  none: { scheme: 'none', three: [], four: [] },
}

const both = [registration, deletion]
const withRight = ({ three, four }: Right) => [...both, ...(four.length > 0 ? four : three)]

/** The most that a family can ask for, by what gives it a right; the schemes exclude each other. */
export const alternatives = [
  { id: 'two', procedures: both },
  { id: 'socialInsurance', procedures: withRight(insured) },
  { id: 'socialAssistance', procedures: withRight(rights.assistance) },
  { id: 'survivor80', procedures: withRight(rights.survivor80) },
  { id: 'merit', procedures: withRight(rights.merit) },
]

const isGround = (name: string | undefined): name is Ground =>
  grounds.some((ground) => ground === name)

/** What the ground that was found gives a right to; nothing before it is known. */
export function rightOf({ ground }: Answers): Right | undefined {
  return isGround(ground) ? rights[ground] : undefined
}

/** The most that can be asked for at once. */
export function mostProcedures(answers: Answers) {
  const right = rightOf(answers)
  if (!right) return undefined
  return right.four.length > 0 ? 'four' : right.three.length > 0 ? 'three' : 'two'
}

/** What there is to choose: nothing that no register gives a right to; everything as long as none is known. */
export function offeredProcedures(answers: Answers): readonly string[] {
  const { three = [], four = [] } = rightOf(answers) ?? { three: [allowance], four: [survivors] }
  return ['two', ...(three.length > 0 ? ['three'] : []), ...(four.length > 0 ? ['four'] : [])]
}

/** The one procedure of a single filing; for funeral money also the end of a benefit that goes before it. */
export function filedAlone(answers: Answers): readonly string[] | undefined {
  const { filing } = answers
  if (filing === 'deletionOnly') return [deletion]
  if (filing === 'moneyOnly') {
    const { three = [] } = rightOf(answers) ?? {}
    // As long as no register says which money it is, it is that of social insurance.
    return three.length > 0 ? three : [allowance]
  }
  return filing === 'survivorsOnly' ? [survivors] : undefined
}

/** The procedures asked for. Whoever was registered nowhere for good has no residence to be deleted. */
export function chosenProcedures(answers: Answers): readonly string[] {
  const alone = filedAlone(answers)
  if (alone) return alone
  const { procedures, deceasedResidenceType = 'permanent' } = answers
  const right = rightOf(answers)
  return [
    registration,
    ...(deceasedResidenceType === 'permanent' ? [deletion] : []),
    ...(procedures === 'three' ? (right?.three ?? []) : []),
    ...(procedures === 'four' ? (right?.four ?? []) : []),
  ]
}
