import type { Outcome } from '#app/components/operator/outcome.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import { faultTargets } from '#app/services/fault-targets.ts'
import { countUndeliveredTo, viewMessage, viewPassage } from '#app/services/operating.server.ts'
import { isInstant } from '#machines/calendar.ts'
import { faultKinds } from '#machines/faults.ts'
import { targetName, type Words } from './operator-words.server.ts'

/** The stretch of time a page is asked about, `since` and `until` in ms, if it makes sense. */
export function passageIn({ searchParams }: URL): { since: number; until: number } | undefined {
  const since = Number(searchParams.get('since') ?? NaN)
  const until = Number(searchParams.get('until') ?? NaN)
  return isInstant(since) && isInstant(until) ? { since, until } : undefined
}

/** What the address of the console says was done just before, with what came of it as it stands now. */
export async function outcomeOf(
  ctx: Context,
  words: Words,
  url: URL,
): Promise<Outcome | undefined> {
  const { searchParams } = url
  const passage = passageIn(url)
  if (passage) {
    const { messages, deadlines } = await viewPassage(ctx, passage.since, passage.until)
    const count = (state: string) => messages.filter((row) => row.state === state).length
    return {
      did: 'moved',
      now: dateTime(passage.until, words.language),
      delivered: count('delivered'),
      dead: count('dead'),
      deadlines: deadlines.length,
      listAt: `/operator/messages${url.search}`,
    }
  }
  if (searchParams.has('already')) return { did: 'already' }
  const retried = searchParams.get('retried')
  if (retried !== null) {
    const message = await viewMessage(ctx, retried)
    return { did: 'retried', state: message?.state ?? 'gone' }
  }
  const resent = faultTargets().find(({ id }) => id === searchParams.get('resent'))
  if (resent) {
    return {
      did: 'resent',
      name: targetName(words, resent),
      count: Number(searchParams.get('count')) || 0,
      left: await countUndeliveredTo(ctx, resent.id),
    }
  }
  for (const did of ['broken', 'mended'] as const) {
    const target = faultTargets().find(({ id }) => id === searchParams.get(did))
    if (!target) continue
    const how = faultKinds.find((kind) => kind === searchParams.get('how')) ?? 'down'
    return { did, name: targetName(words, target), how }
  }
  return undefined
}
