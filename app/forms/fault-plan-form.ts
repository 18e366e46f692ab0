import { isDay } from '#machines/day-arithmetic.ts'
import { instantAt, type Instant } from '#machines/calendar.ts'
import { faultKinds, type FaultKind } from '#machines/faults.ts'
import { timeIn } from './moment-form.ts'

export interface FaultPlanValues {
  target: string
  kind: string
  fromOn: string
  fromAt: string
  untilOn: string
  untilAt: string
}

export interface FaultPlanProblem {
  field: 'kind' | 'fromOn' | 'fromAt' | 'untilOn' | 'untilAt'
  mistake: 'notThisWay' | 'noDay' | 'noTime' | 'fromPast' | 'untilFirst' | 'tooLate'
}

interface PlanRead {
  values: FaultPlanValues
  problems: FaultPlanProblem[]
  plan?: { target: string; kind: FaultKind; from: Instant; until?: Instant }
}

/** The fault somebody planned in the form: what, how, from when and perhaps until when. */
export function readFaultPlan(answers: Readonly<Record<string, string>>): PlanRead {
  const { target = '', kind: typed = '', fromOn = '', fromAt = '' } = answers
  const { untilOn = '', untilAt = '' } = answers
  const values = { target, kind: typed, fromOn, fromAt, untilOn, untilAt }
  const kind = faultKinds.find((one) => one === typed)
  const ends = untilOn !== '' || untilAt !== ''
  const [from, until] = [momentIn(fromOn, fromAt), ends ? momentIn(untilOn, untilAt) : undefined]
  const problems: FaultPlanProblem[] = [
    ...(kind ? [] : [{ field: 'kind' as const, mistake: 'notThisWay' as const }]),
    ...(isDay(fromOn) ? [] : [{ field: 'fromOn' as const, mistake: 'noDay' as const }]),
    ...(timeIn(fromAt) ? [] : [{ field: 'fromAt' as const, mistake: 'noTime' as const }]),
    ...(!ends || isDay(untilOn) ? [] : [{ field: 'untilOn' as const, mistake: 'noDay' as const }]),
    ...(!ends || timeIn(untilAt)
      ? []
      : [{ field: 'untilAt' as const, mistake: 'noTime' as const }]),
  ]
  if (problems.length > 0 || !kind || from === undefined) return { values, problems }
  return { values, problems, plan: { target, kind, from, ...(until !== undefined && { until }) } }
}

function momentIn(day: string, typed: string): Instant | undefined {
  const time = timeIn(typed)
  return isDay(day) && time !== undefined ? instantAt(day, time) : undefined
}
