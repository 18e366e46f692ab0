import type { RouterContextProvider } from 'react-router'
import { contextFor, liveContext, runsContext } from '#app/context.server.ts'
import { dateTime, number } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { countAll } from '#app/services/watching-runs.server.ts'
import { takes } from '#machines/run-states.ts'
import { failures, isReplacedWith } from './live-form.server.ts'
import { megabytes } from './runs-view.server.ts'

type Reader = Readonly<RouterContextProvider>

/** What may replace the live portal, and what was kept of it. */
export async function liveView(context: Reader, { searchParams }: URL) {
  const runs = context.get(runsContext)
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(null, 'live')
  const ctx = contextFor(context)
  const asked = searchParams.get('with')
  const backups = await context.get(liveContext).backups()
  return {
    what: isReplacedWith(asked) ? asked : ('demo' as const),
    run: searchParams.get('run') ?? '',
    play: searchParams.get('play') ?? '',
    now: t('warning.now', {
      count: await countAll(ctx.db),
      now: dateTime(ctx.now, language),
    }),
    done: (['done', 'removed'] as const).find((what) => searchParams.has(what)),
    failure: failures.find((why) => why === searchParams.get('failed')),
    unsure: searchParams.has('unsure'),
    plays: (await runs.plays()).map(({ id, title }) => ({ value: id, label: title[language] })),
    runs: (await runsToTakeOver(context)).map(({ id, name }) => ({
      value: id,
      label: `${name} (${id.slice(0, 4)})`,
    })),
    backups: backups.map(({ id, name, reason, now_at, dossiers, bytes, created_at }) => ({
      ...{ id, name, reason },
      now: dateTime(now_at, language),
      dossiers: number(dossiers, language),
      size: t('backups.megabytes', { size: megabytes(bytes, language) }),
      created: dateTime(created_at, language),
    })),
  }
}

/** Runs that stand still, after they have played something. */
export async function runsToTakeOver(context: Reader) {
  const runs = await context.get(runsContext).list()
  return runs.filter(({ state }) => takes(state, 'takeOver'))
}
