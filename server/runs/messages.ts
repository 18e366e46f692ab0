import { z } from 'zod'
import { planSchema } from '#seeds/runs/plan.ts'

/** What a worker is started for. */
export const jobSchema = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('play'),
    plan: planSchema,
    databasePath: z.string(),
    wall: z.number(),
  }),
  /** Makes a database and ends: a story up to a moment, for people to take over. */
  z.object({
    job: z.literal('tell'),
    plan: planSchema,
    databasePath: z.string(),
    wall: z.number(),
    until: z.number(),
  }),
  /** Takes the log of a database, and the country it happened in, to where a run is to play it again. */
  z.object({ job: z.literal('log'), from: z.string(), databasePath: z.string() }),
  z.object({ job: z.literal('demo'), databasePath: z.string(), wall: z.number() }),
])
export type Job = z.infer<typeof jobSchema>

/** What a playing worker is told to do, one after the other. */
export const orderSchema = z.discriminatedUnion('does', [
  z.object({
    does: z.literal('play'),
    speed: z.number().nullable(),
    until: z.number().optional(),
  }),
  z.object({ does: z.literal('step') }),
  z.object({ does: z.literal('halt') }),
  /** Copies the database as it stands between two events. */
  z.object({ does: z.literal('copy'), to: z.string() }),
  z.object({ does: z.literal('close') }),
])
export type Order = z.infer<typeof orderSchema>

export const askSchema = z.object({ id: z.number(), order: orderSchema })

const reportSchema = z.object({
  state: z.enum(['playing', 'paused', 'finished', 'failed']),
  atMoment: z.literal(true).optional(),
  now: z.number(),
  events: z.number(),
  done: z.number(),
  of: z.number().optional(),
  playedMs: z.number(),
  error: z.string().optional(),
  full: z.literal(true).optional(),
})

/** What a worker says. */
export const saidSchema = z.discriminatedUnion('says', [
  z.object({ says: z.literal('report'), report: reportSchema }),
  z.object({ says: z.literal('done'), id: z.number() }),
  z.object({ says: z.literal('failed'), id: z.number(), message: z.string() }),
])
export type Said = z.infer<typeof saidSchema>
