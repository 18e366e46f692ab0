import type { z } from 'zod'
import { periodBetween } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import { viTime } from '#app/measure-columns.server.ts'
import type { Figure } from '#machines/figures.ts'
import type { Target } from '#machines/targets.ts'
import type { scopeQuery } from './schemas.server.ts'

/** A question that cannot be answered as it is asked: which parts of it are wrong. */
export class BadQuestionError extends Error {
  constructor(
    readonly fields: readonly string[],
    message: string,
  ) {
    super(message)
    this.name = 'BadQuestionError'
  }
}

/** The scope of a question; undefined parts are left out. Throws BadQuestionError for a period that cannot be. */
export function scopeOf(query: z.output<typeof scopeQuery>, now: number): Scope {
  const { unit, from, to, province, block, agency, bundle, procedure, ruleSet, channel } = query
  return {
    ...{ unit, period: periodOf({ from, to }, now), province, block, agency },
    ...{ bundle, procedure, ruleSet, channel },
  }
}

/** The period of a question. Throws BadQuestionError for one that cannot be. */
export function periodOf({ from = '', to = '' }: { from?: string; to?: string }, now: number) {
  const read = periodBetween(from, to, now)
  if ('problem' in read)
    throw new BadQuestionError(['from', 'to'], 'The period ends before it begins.')
  return read.period
}

export const scopeAnswerOf = ({ unit, period }: Scope) => ({
  unit,
  from: period.from === 0 ? null : viTime(period.from),
  until: viTime(period.until),
})

export const figureAnswerOf = (figure: Figure) => {
  const { id, unit, label, format, value, numerator, denominator, minutes, suppressed } = figure
  return {
    ...{ id, unit, label, format, value, numerator, denominator, minutes },
    suppressed: suppressed ?? false,
  }
}

export const targetAnswerOf = ({ setBy, ...target }: Target) => ({
  ...target,
  national: setBy === 'national',
})
