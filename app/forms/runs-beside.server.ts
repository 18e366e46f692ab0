import type { RouterContextProvider } from 'react-router'
import { runsContext } from '#app/context.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { Run } from '#app/services/runs.ts'
import { isUnderWay } from '#machines/run-states.ts'
import { growthSeen, ifBegun } from './run-page-view.server.ts'
import { runView, runWords } from './runs-view.server.ts'
import { statusLine } from './status-view.server.ts'

type Reader = Readonly<RouterContextProvider>

/** More columns than these nobody reads, on whatever screen. */
export const MOST_BESIDE = 4
const OFFICES_SHOWN = 5
const DOSSIERS_SHOWN = 5

/** Runs that have begun, to choose from; those named, or else what is under way or came last, beside each other. */
export async function besideView(context: Reader, named: readonly string[]) {
  const runs = context.get(runsContext)
  const begun = (await runs.list()).filter(({ started_at }) => started_at !== null)
  const asked = begun.filter(({ id }) => named.includes(id))
  const busy = begun.filter(({ state }) => isUnderWay(state))
  const first = asked.length > 0 ? asked : busy.length > 0 ? busy : begun
  const shown = first.slice(0, MOST_BESIDE)
  return {
    options: begun.map(({ id, name }) => ({ id, name, shown: shown.some((one) => one.id === id) })),
    underWay: shown.some(({ state }) => isUnderWay(state)),
    columns: await Promise.all(shown.map((run) => columnOf(context, run))),
  }
}

async function columnOf(context: Reader, run: Run) {
  const runs = context.get(runsContext)
  const words = runWords(context)
  const t = i18nFor(context).getFixedT(null, 'statuses')
  const queues = (await ifBegun(() => runs.look(run.id, 'queues'))) ?? []
  const dossiers = (await ifBegun(() => runs.look(run.id, 'dossiers'))) ?? []
  return {
    run: runView(run, words),
    growth: await growthSeen(runs, run, words.language),
    offices: queues.slice(0, OFFICES_SHOWN).map(({ id, inHand, late, ...office }) => ({
      ...{ id, inHand, late },
      name: words.language === 'vi' ? office.name_vi : office.name_en,
      province: office.province ?? '',
    })),
    dossiers: dossiers.slice(0, DOSSIERS_SHOWN).map(({ id, code, status }) => ({
      ...{ id, code },
      status: statusLine(status, t),
    })),
  }
}

export type BesideView = Awaited<ReturnType<typeof besideView>>
