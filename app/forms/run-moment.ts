import type { Instant } from '#machines/calendar.ts'
import { readMoment, type MomentProblem } from './moment-form.ts'

export type RunMomentMistake = Exclude<MomentProblem['mistake'], 'far'>

export interface RunMoment {
  values: { on: string; at: string }
  mistakes: { field: 'on' | 'at'; mistake: RunMomentMistake }[]
  /** Null when neither a day nor a time was typed. */
  until: Instant | null
}

/** A moment of a run that somebody typed, or none: it lies after `now` and not beyond where the calendar `ends`. */
export function readRunMoment(form: FormData, now: Instant, ends: Instant): RunMoment {
  const asked = new FormData()
  for (const [name, value] of form) asked.append(name, value)
  // In a run, however far ahead, nothing is lost: it can begin anew.
  asked.set('sure', 'yes')
  const { values, problems, to } = readMoment(asked, now, ends)
  if (values.on === '' && values.at === '') return { values, mistakes: [], until: null }
  const mistakes = problems.flatMap(({ field, mistake }) =>
    field === 'sure' ? [] : [{ field, mistake }],
  )
  return { values, mistakes, until: to ?? null }
}
