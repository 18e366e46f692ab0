import { z } from 'zod'

const tally = z.object({
  n: z.number(),
  d: z.number(),
  times: z.record(z.string(), z.number()).optional(),
})

/** How far a simulation has come: written with every batch, in the same transaction. */
const standing = z.object({
  now: z.number(),
  filed: z.number(),
  order: z.number(),
  dossiers: z.number(),
  steps: z.number(),
  isOver: z.boolean(),
  log: z.object({ events: z.number(), hash: z.string(), lines: z.array(z.string()) }),
  staff: z.array(z.tuple([z.string(), z.array(z.number())])),
  tallies: z.record(z.string(), tally),
})

export type Standing = z.infer<typeof standing>

export const atTheStart: Standing = {
  now: 0,
  filed: 0,
  order: 0,
  dossiers: 0,
  steps: 0,
  isOver: false,
  log: { events: 0, hash: '', lines: [] },
  staff: [],
  tallies: {},
}

/** Where a simulation stood when it was last written down. Throws ZodError for what is none. */
export const readStanding = (text: string | undefined): Standing =>
  text === undefined ? atTheStart : standing.parse(JSON.parse(text))
