import { z } from 'zod'
import { faultKinds } from '#machines/faults.ts'
import { roles } from '#machines/permissions.ts'
import { actSchema, moment } from './acts.ts'

const text = z.string().min(1)
const inBoth = z.strictObject({ vi: text, en: text })

const parent = z.strictObject({
  name: text,
  bornOn: z.iso.date(),
  ethnicity: text.optional(),
  identityLevel: z.union([z.literal(1), z.literal(2)]).optional(),
  /** What the sign-in page says of somebody who may be picked there. */
  about: inBoth.optional(),
})

const child = z.strictObject({
  name: text,
  sex: z.enum(['male', 'female']),
  born: moment,
  certificate: text,
  pushed: moment.optional(),
})

/** A family that is in the registers besides those of the demo. */
const family = z.strictObject({
  id: text,
  commune: z.enum(['901-01', '914-01', '914-02', '963-01']),
  street: text,
  mother: parent,
  father: parent.optional(),
  marriedOn: z.iso.date().optional(),
  residence: z.literal('temporary').optional(),
  householder: z.union([parent, z.literal('father')]).optional(),
  child,
  siblings: z.array(child).optional(),
})

/** Another official in the office of one of the demo. */
const colleague = z.strictObject({
  id: text,
  name: text,
  colleagueOf: text,
  roles: z.array(z.enum(roles)).min(1),
})

/** A place that is broken for a while; without `until`, to the end. */
const fault = z.strictObject({
  target: text,
  kind: z.enum(faultKinds).default('down'),
  from: moment,
  until: moment.optional(),
})

/** What is not known but assumed, and what for or after whom; `source` names where it comes from. */
const assumption = z.strictObject({ text: inBoth, source: text })

/** How filings come in: how many, the first and the last; `pattern` tells it in words. */
const arrivals = z.strictObject({
  count: z.int().min(0),
  from: moment,
  until: moment,
  pattern: inBoth.optional(),
})

/** By which way they come: as many online, as many at a counter. */
const channels = z.strictObject({ online: z.int().min(0), counter: z.int().min(0) })

/** How many people an office has for it. */
const staff = z.strictObject({
  office: text,
  officials: z.int().min(1),
  about: inBoth.optional(),
})

export const scenarioGroups = ['way', 'people', 'rules', 'faults', 'training'] as const

const dossierEnd = z.strictObject({
  state: z.enum(['open', 'closed']),
  /** Name of the status: the ten of the National Portal, and the two its list lacks. */
  status: text,
  /** `state · status · promised first → now · issued when`, with the round after the first. */
  steps: z.record(z.string(), text),
  /** How the promises moved: `when step why from → to`, with `late` where an apology came too late. */
  moves: z.array(text),
  /** What the applicant was told: `when message step`. */
  told: z.array(text),
})

/** The facts a scenario must end in. With `states` only the dossiers named are looked at one by one. */
const ends = z.strictObject({
  /** How many steps ended in each state, over all dossiers: for scenarios of many. */
  states: z.record(z.string(), z.int().min(0)).optional(),
  dossiers: z.record(z.string(), dossierEnd).default({}),
  /** Figures of the dossiers over the whole scenario: `numerator/denominator`. */
  figures: z.record(z.string(), text).default({}),
  /** Messages that nobody took. */
  dead: z.int().min(0).default(0),
})
export type Ends = z.infer<typeof ends>

/** One story on the stage of the portal, as data: what happens when, and what must have become of it. */
export const scenarioSchema = z.strictObject({
  kind: z.literal('story').default('story'),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Where it stands in the deck, and how much it asks of who plays it. */
  group: z.enum(scenarioGroups).default('training'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  title: inBoth,
  /** Two sentences. */
  story: inBoth,
  bundle: text,
  ruleSet: text,
  starts: moment,
  until: moment,
  cast: z.strictObject({
    families: z.array(family).default([]),
    officials: z.array(colleague).default([]),
  }),
  /** Described, and checked against the acts and the cast: what is described must be so. */
  arrivals: arrivals.optional(),
  channels: channels.optional(),
  staffing: z.array(staff).optional(),
  faults: z.array(fault).default([]),
  assumptions: z.array(assumption).default([]),
  acts: z.array(actSchema).min(1).max(2000),
  ends,
})

export type Scenario = z.infer<typeof scenarioSchema>

/** What is written down: everything that has a default may be left out. Throws ZodError for what is no scenario. */
export const defineScenario = (scenario: z.input<typeof scenarioSchema>): Scenario =>
  scenarioSchema.parse(scenario)
