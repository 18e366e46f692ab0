import type { RouterContextProvider } from 'react-router'
import { runsContext, simulationContext } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { NotFoundError } from '#app/services/errors.ts'
import type { Run, Runs } from '#app/services/runs.ts'
import { isUnderWay, runStates } from '#machines/run-states.ts'
import { growthView } from './run-growth.server.ts'
import {
  checkpointView,
  megabytes,
  runView,
  runWords,
  speedOptions,
  type RunWords,
} from './runs-view.server.ts'
import { statusLine } from './status-view.server.ts'

type Reader = Readonly<RouterContextProvider>

/** Everything the page of one run shows. Throws NotFoundError. */
export async function runPageView(context: Reader, runId: string, url: URL) {
  const runs = context.get(runsContext)
  const words = runWords(context)
  const run = await runs.get(runId)
  const kept = await runs.checkpoints(runId)
  return {
    run: runView(run, words),
    underWay: isUnderWay(run.state),
    simulated: context.get(simulationContext).knows(run.play),
    same: await runs.isSameAgain(runId),
    notice: await noticeIn(context, url, words),
    speeds: speedOptions(words),
    checkpoints: kept.map((one) => checkpointView(one, words)),
    dossiers: await dossiersOf(context, runId, words),
    growth: await growthSeen(runs, run, words.language),
  }
}

/** How a run has grown so far; undefined before it has begun. */
export async function growthSeen(runs: Runs, run: Run, language: Language) {
  const growth = await ifBegun(() => runs.look(run.id, 'growth'))
  return growth && growthView(growth, run, language)
}

async function dossiersOf(context: Reader, runId: string, { language }: RunWords) {
  const t = i18nFor(context).getFixedT(null, 'statuses')
  const rows = await ifBegun(() => context.get(runsContext).look(runId, 'dossiers'))
  return (rows ?? []).map(({ id, code, status, submitted_at, promised_at }) => ({
    ...{ id, code, status: statusLine(status, t) },
    submitted: dateTime(submitted_at, language),
    promised: dateTime(promised_at, language),
  }))
}

/** What is looked at in a run; undefined while there is nothing to look at. */
export async function ifBegun<Seen>(look: () => Promise<Seen>): Promise<Seen | undefined> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

/** Why the last command did nothing, as its address says. */
async function noticeIn(context: Reader, { searchParams }: URL, words: RunWords) {
  const { t, language } = words
  const refused = runStates.find((state) => state === searchParams.get('refused'))
  if (searchParams.has('nothing')) return t('replay.nothing')
  if (refused) return t('control.refused', { state: t(`state.${refused}`) })
  if (!searchParams.has('full')) return undefined
  const { usedBytes, limitBytes } = await context.get(runsContext).room()
  const [used, limit] = [usedBytes, limitBytes].map((bytes) => megabytes(bytes, language))
  return t('control.full', { used, limit })
}
