import type { Block } from './blocks.ts'
import type { Day } from './calendar.ts'
import type { Unit } from './cases.ts'
import { isBetterWhenLess } from './figure-change.ts'
import type { Figure, FigureId } from './figures.ts'
import type { Scope } from './scope.ts'

/** What a figure is to be at least, until a day; or at most, where less of it is better. */
export interface Target {
  id: string
  figure: FigureId
  unit: Unit
  /** Empty: the whole country. */
  province: string
  block: Block | ''
  agency: string
  untilOn: Day
  /** A share between 0 and 1: the bound, from below or, where less is better, from above. */
  least: number
  /** `national`: set by the Government; otherwise by an operator. */
  setBy: string
}

const national = (block: Block | '', untilOn: Day, least: number): Target => ({
  id: `national-${block || 'country'}-${untilOn.slice(0, 4)}`,
  figure: 'end-to-end-online',
  unit: 'step',
  province: '',
  block,
  agency: '',
  untilOn,
  least,
  setBy: 'national',
})

/** National online conference of 31 August 2024 (figures.md, 2; domain.md, E5). */
export const nationalTargets: readonly Target[] = [
  national('ministries', '2024-12-31', 0.7),
  national('localities', '2024-12-31', 0.3),
  national('ministries', '2025-12-31', 0.85),
  national('localities', '2025-12-31', 0.7),
  national('', '2025-12-31', 0.8),
]

/** Whether a target is one of exactly this part of the whole. */
export const isOf = (target: Target, { unit, province, block, agency }: Omit<Scope, 'period'>) =>
  target.unit === unit &&
  target.province === (province ?? '') &&
  target.block === (block ?? '') &&
  target.agency === (agency ?? '')

/** The targets of a part for the share online from end to end, the soonest first. */
export const targetsOf = (targets: readonly Target[], part: Omit<Scope, 'period'>): Target[] =>
  targets
    .filter((target) => target.figure === 'end-to-end-online' && isOf(target, part))
    .toSorted((one, other) => (one.untilOn < other.untilOn ? -1 : 1))

/** From which side a target bounds its figure: at least, or at most where less is better. */
export const sideOf = ({ figure }: Pick<Target, 'figure'>): 'least' | 'most' =>
  isBetterWhenLess(figure) ? 'most' : 'least'

/** How far a figure is from its target, as a share; not negative once it is reached, null without a value. */
export function gapTo(target: Pick<Target, 'least' | 'figure'>, { value }: Pick<Figure, 'value'>) {
  if (value === null) return null
  return sideOf(target) === 'most' ? target.least - value : value - target.least
}
