import { RunRefusedError, NotReplacedError, RunsFullError } from '#app/services/runs.ts'
import type { LiveStage, Play, Run } from '#app/services/runs.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import { answersIn } from './form-answers.ts'
import { isName } from './run-form.server.ts'
import { readRunMoment, type RunMomentMistake } from './run-moment.ts'

export const replacements = ['demo', 'scenario', 'run'] as const
export type ReplacedWith = (typeof replacements)[number]

export const isReplacedWith = (name: unknown): name is ReplacedWith =>
  replacements.some((one) => one === name)

const places = ['start', 'middle', 'end', 'moment'] as const
type Place = (typeof places)[number]

export interface LiveProblem {
  field: 'play' | 'until' | 'run' | 'name' | 'sure' | 'on' | 'at'
  mistake: 'play' | 'until' | 'run' | 'name' | 'sure' | RunMomentMistake
}

/** What an operator wants the live portal replaced with; `carry` does it when nothing is wrong. */
export interface LiveRead {
  values: Record<string, string>
  problems: LiveProblem[]
  carry?: (live: LiveStage) => Promise<void>
}

interface Known {
  plays: readonly Play[]
  /** Runs that stand still and have played something. */
  runs: readonly Run[]
}

/** The form of the page that replaces the live portal. */
export function readReplacement(form: FormData, what: ReplacedWith, known: Known): LiveRead {
  const values = answersIn(form)
  const { name = '' } = values
  const own = readers[what](form, known)
  const problems: LiveProblem[] = [
    ...own.problems,
    ...(isName(name) ? [] : [{ field: 'name' as const, mistake: 'name' as const }]),
    ...(values.sure ? [] : [{ field: 'sure' as const, mistake: 'sure' as const }]),
  ]
  const carry = own.carry
  if (problems.length > 0 || !carry) return { values, problems }
  return { values, problems, carry: (live) => carry(live, name) }
}

interface Own {
  problems: LiveProblem[]
  carry?: (live: LiveStage, name: string) => Promise<void>
}

const readers: Record<ReplacedWith, (form: FormData, known: Known) => Own> = {
  demo: () => ({ problems: [], carry: (live, name) => live.resetToDemo(name) }),
  run: (form, { runs }) => {
    const run = runs.find(({ id }) => id === answersIn(form).run)
    if (!run) return { problems: [{ field: 'run', mistake: 'run' }] }
    return { problems: [], carry: (live, name) => live.takeOver(run.id, name) }
  },
  scenario: (form, { plays }) => {
    const answers = answersIn(form)
    const play = plays.find(({ id }) => id === answers.play)
    const place = places.find((one) => one === answers.until)
    const problems: LiveProblem[] = [
      ...(play ? [] : [{ field: 'play' as const, mistake: 'play' as const }]),
      ...(place ? [] : [{ field: 'until' as const, mistake: 'until' as const }]),
    ]
    if (!play || !place) return { problems }
    const told = untilIn(form, place, play)
    if (told.until === undefined) return { problems: told.problems }
    const { until } = told
    return {
      problems: [],
      carry: (live, name) => live.loadPlay({ play: play.id, until, name }),
    }
  },
}

function untilIn(form: FormData, place: Place, { startsAt, endsAt }: Play) {
  const known: Partial<Record<Place, Instant>> = {
    start: startsAt,
    middle: startsAt + Math.round((endsAt - startsAt) / 2),
    end: endsAt,
  }
  const at = known[place]
  if (at !== undefined) return { until: at, problems: [] }
  const { mistakes, until } = readRunMoment(form, startsAt - 1, CLOCK_ENDS)
  if (until !== null) return { until, problems: [] }
  const none = { field: 'on' as const, mistake: 'missing' as const }
  return { problems: mistakes.length > 0 ? mistakes : [none] }
}

export const failures = ['busy', 'inUse', 'full', 'failed', 'refused'] as const
export type LiveFailure = (typeof failures)[number]

/** Why the portal is as it was, for the page to say; undefined for an error that is another's. */
export function failureOf(error: unknown): LiveFailure | undefined {
  if (error instanceof RunRefusedError) return 'refused'
  if (error instanceof RunsFullError) return 'full'
  return error instanceof NotReplacedError ? error.why : undefined
}
