import { NothingLoggedError, RunRefusedError, type Run, type Runs } from '#app/services/runs.ts'
import { NotFoundError } from '#app/services/errors.ts'
import type { ControlFailure } from '#app/components/runs/run-controls.tsx'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import { isName, LONGEST_NAME } from './run-form.server.ts'
import { readRunMoment } from './run-moment.ts'
import { fullText, speedNamed, type RunWords } from './runs-view.server.ts'
import { answersIn } from './form-answers.ts'

/** What came of a command: where to go, or why its form comes back. */
type Outcome = { to: string } | { failure: ControlFailure }

/**
 * Carries out what a form of a run's page asks for. What the run does not take any more leads back to its page, which
 * says so. Throws NotFoundError for what no form offers.
 */
export async function commandRun(
  runs: Runs,
  run: Run,
  form: FormData,
  words: RunWords,
): Promise<Outcome> {
  const page = `/operator/runs/${run.id}`
  try {
    return (await carryOut(runs, run, form, words)) ?? { to: page }
  } catch (error) {
    if (error instanceof NothingLoggedError) return { to: `${page}?nothing=1` }
    if (error instanceof RunRefusedError) return { to: `${page}?refused=${error.state}` }
    if (fullText(error, words, () => '') === undefined) throw error
    return { to: `${page}?full=1` }
  }
}

async function carryOut(runs: Runs, run: Run, form: FormData, words: RunWords) {
  const { id } = run
  const answers = answersIn(form)
  switch (answers.do) {
    case 'play':
      return play(runs, run, form, words)
    case 'pause':
      return void (await runs.pause(id))
    case 'step':
      return void (await runs.step(id))
    case 'checkpoint': {
      const name = answers.name ?? ''
      if (!isName(name)) {
        const errors = [{ field: 'name', message: words.t('kept.nameMissing') }]
        return { failure: { does: 'checkpoint', errors, values: { name } } }
      }
      return void (await runs.keep(id, name))
    }
    case 'return':
      return void (await runs.returnTo(id, answers.checkpoint ?? ''))
    case 'replay': {
      const name = words.t('replay.name', { name: run.name }).slice(0, LONGEST_NAME)
      return { to: `/operator/runs/${await runs.replay({ runId: id }, name)}` }
    }
    case 'stop':
    case 'reset':
    case 'delete':
      return finish(runs, id, answers.do, answers[`sure-${answers.do}`] !== undefined, words)
    default:
      throw new NotFoundError(`command of run ${id}`)
  }
}

async function play(runs: Runs, run: Run, form: FormData, { t }: RunWords) {
  const { speed: named = '' } = answersIn(form)
  const speed = speedNamed(named)
  const { values, mistakes, until } = readRunMoment(form, run.now_at, CLOCK_ENDS)
  const errors = [
    ...(speed === undefined ? [{ field: 'speed', message: t('control.error.speed') }] : []),
    ...mistakes.map(({ field, mistake }) => ({ field, message: t(`control.error.${mistake}`) })),
  ]
  if (speed === undefined || errors.length > 0) {
    return { failure: { does: 'play', errors, values: { ...values, speed: named } } }
  }
  await runs.play(run.id, { speed, until })
  return undefined
}

async function finish(
  runs: Runs,
  id: string,
  does: 'stop' | 'reset' | 'delete',
  sure: boolean,
  { t }: RunWords,
) {
  if (!sure) {
    const errors = [{ field: `sure-${does}`, message: t('control.sureMissing') }]
    return { failure: { does, errors, values: {} } }
  }
  if (does === 'stop') await runs.stop(id)
  else if (does === 'reset') await runs.reset(id)
  else await runs.remove(id)
  return does === 'delete' ? { to: '/operator/runs' } : undefined
}
