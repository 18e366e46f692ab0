import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import { viewPassage, viewRepeats } from '#app/services/operating.server.ts'
import {
  deadlineName,
  eventName,
  messageLine,
  procedureName,
  recipientName,
  type Words,
} from './operator-words.server.ts'

export interface Stretch {
  since: number
  until: number
}

/** What ended while the clock moved, in order. */
export async function passageView(ctx: Context, words: Words, { since, until }: Stretch) {
  const { messages, deadlines } = await viewPassage(ctx, since, until)
  const happened = [
    ...messages.map((row) => {
      const { what, to, state, tone, reason } = messageLine(words, row)
      const detail = [row.code, to, state, reason].filter(Boolean).join(' · ')
      return { id: row.id, endedAt: row.ended_at, title: what, detail, tone: tone satisfies Tone }
    }),
    ...deadlines.map((row) => ({
      id: row.id,
      endedAt: row.due_at,
      title: deadlineName(words, row.kind),
      detail: `${row.code} · ${procedureName(words, row.bundle_id, row.procedure_id)}`,
      tone: 'late' as const,
    })),
  ]
  return {
    since: dateTime(since, words.language),
    until: dateTime(until, words.language),
    items: happened
      .toSorted((one, other) => one.endedAt - other.endedAt)
      .map(({ endedAt, ...item }) => ({
        ...item,
        at: new Date(endedAt).toISOString(),
        when: dateTime(endedAt, words.language),
      })),
  }
}

/** What came more than once: people's commands, and messages between systems. */
export async function repeatsView(ctx: Context, words: Words) {
  const { commands, deliveries } = await viewRepeats(ctx)
  const when = (at: number) => ({
    at: new Date(at).toISOString(),
    when: dateTime(at, words.language),
  })
  return {
    commands: commands.map(({ id, type, code, repeats, at }) => ({
      id,
      what: eventName(words, type),
      code,
      repeats,
      ...when(at),
    })),
    deliveries: deliveries.map((row) => ({
      id: row.id,
      what: recipientName(words, row),
      code: row.code,
      repeats: row.repeats,
      ...when(row.at),
    })),
  }
}
