import { isDay } from '#machines/day-arithmetic.ts'
import { findFigure, figureIds, ruleOf, type FigureId } from '#machines/figures.ts'
import type { Target } from '#machines/targets.ts'

export interface TargetValues {
  /** `country`, `block/ministries`, `province/914`, `agency/civil-status`. */
  whose: string
  figure: string
  unit: string
  /** In per cent, as typed. */
  least: string
  untilOn: string
}

export interface TargetProblem {
  field: keyof TargetValues
  mistake: 'whose' | 'figure' | 'unit' | 'noUnit' | 'least' | 'untilOn'
}

interface NewTarget {
  figure: FigureId
  unit: 'dossier' | 'step'
  province: string
  block: '' | 'ministries' | 'localities'
  agency: string
  untilOn: string
  least: number
}

interface TargetRead {
  values: TargetValues
  problems: TargetProblem[]
  target?: NewTarget
}

/** The shares that can be aimed at. */
export const aimable = figureIds.filter((id) => ruleOf(id).format === 'share')

/** The target somebody set in the form, or what is wrong with each field; `known` are the parts there are. */
export function readTarget(
  answers: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): TargetRead {
  const { whose = '', figure = '', unit = '', least = '', untilOn = '' } = answers
  const values = { whose, figure, unit, least, untilOn }
  const id = aimable.find((one) => one === figure)
  const of = (['dossier', 'step'] as const).find((one) => one === unit)
  const share = shareIn(least)
  const [kind = '', key = ''] = whose.split('/')
  const needsSteps = kind === 'block' || kind === 'agency'
  const problems: TargetProblem[] = [
    ...(known.has(whose) ? [] : [{ field: 'whose' as const, mistake: 'whose' as const }]),
    ...(id ? [] : [{ field: 'figure' as const, mistake: 'figure' as const }]),
    ...unitProblems(needsSteps, of, id),
    ...(share === undefined ? [{ field: 'least' as const, mistake: 'least' as const }] : []),
    ...(isDay(untilOn) ? [] : [{ field: 'untilOn' as const, mistake: 'untilOn' as const }]),
  ]
  if (problems.length > 0 || !id || !of || share === undefined) return { values, problems }
  const block = (['ministries', 'localities'] as const).find((one) => one === key)
  const target: NewTarget = {
    figure: id,
    unit: of,
    province: kind === 'province' ? key : '',
    block: kind === 'block' && block ? block : '',
    agency: kind === 'agency' ? key : '',
    untilOn,
    least: share,
  }
  return { values, problems, target }
}

function unitProblems(
  needsSteps: boolean,
  unit: 'dossier' | 'step' | undefined,
  id: FigureId | undefined,
): TargetProblem[] {
  if (!unit || (needsSteps && unit !== 'step')) return [{ field: 'unit', mistake: 'unit' }]
  if (id && !findFigure(id, unit)) return [{ field: 'unit', mistake: 'noUnit' }]
  return []
}

/** `67,5` or `67.5` per cent as a share; undefined when it is none. */
function shareIn(typed: string): number | undefined {
  if (!/^\d{1,3}([.,]\d+)?\s*%?$/.test(typed.trim())) return undefined
  const value = Number(typed.replace('%', '').replace(',', '.').trim())
  return value <= 100 ? value / 100 : undefined
}

/** The part a target is for, as the form names it. */
export function whoseOf({ province, block, agency }: Target): string {
  if (province) return `province/${province}`
  if (block) return `block/${block}`
  return agency ? `agency/${agency}` : 'country'
}

/** A target as the form shows it, to be changed. */
export const valuesOf = (target: Target): TargetValues => ({
  whose: whoseOf(target),
  figure: target.figure,
  unit: target.unit,
  least: String(Math.round(target.least * 10_000) / 100),
  untilOn: target.untilOn,
})
