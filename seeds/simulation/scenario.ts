import { z } from 'zod'
import type { CitizenValues } from './parameters/citizens.ts'
import type { OfficialValues } from './parameters/officials.ts'
import type { Changes } from './values.ts'

const text = z.string().min(1)
const inBoth = z.strictObject({ vi: text, en: text })

/** A value that is fed in, fitted by the committed command, or comes out of a run. */
const figureLabels = ['input', 'fitted', 'predicted'] as const

/** A figure a scenario answers for: what was published, how ours came about, and where it must land. */
const answer = z.strictObject({
  id: text,
  unit: z.enum(['life-event', 'dossier', 'step']),
  block: text,
  label: z.enum(figureLabels),
  published: z.number().nullable(),
  /** The rule sets it was published for; all of them when not said. */
  under: z.array(text).optional(),
  /** The range in which the value must end, with the scenario's own number of families. */
  between: z.tuple([z.number(), z.number()]).optional(),
  /** Why it differs from what was published, where that can be said. */
  why: inBoth.optional(),
})

export type Answer = z.infer<typeof answer>

/** One simulation as data: who, when, under which law, and which figures it answers for. */
const facts = z.strictObject({
  kind: z.literal('simulation'),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: inBoth,
  /** Two or three sentences. */
  story: inBoth,
  ruleSet: text,
  /** Days: families file from the first to the last, and what is open is followed to the end. */
  from: z.iso.date(),
  to: z.iso.date(),
  followedTo: z.iso.date(),
  /** How many life events when nobody says. */
  families: z.int().min(1),
  /** Declarations are kept whole, or only where they can be worked out from. */
  keeps: z.enum(['declarations', 'references']),
  /** The legal total depends on what each family has a right to. */
  totalsByRight: z.literal(true).optional(),
  assumptions: z.array(z.strictObject({ vi: text, en: text, source: text })).min(1),
  answers: z.array(answer),
})

/** Which families there are, as shares of all life events, with the months in which they fall. */
export interface Share {
  bundleId: string
  share: number
  months?: readonly number[]
  /** When they file, where that is not the whole time of the scenario. */
  from?: string
  to?: string
  /** How far the country has come by then, from 0 to 1 (where the figures are taken); 1 when not said. */
  stage?: number
}

export interface SimulationScenario extends z.infer<typeof facts> {
  mix: readonly Share[]
  /** Only these provinces; the whole country when not said. */
  provinces?: readonly string[] | undefined
  /** How people and offices are, where that differs from the parameters: in the whole country or in a province. */
  citizens?: ((provinceCode: string, stage: number) => Partial<CitizenValues>) | undefined
  officials?: ((provinceCode: string, stage: number) => Partial<OfficialValues>) | undefined
  /** What the scenario changes on purpose: levers, the conditions of a comparison. It may leave the ranges. */
  changes?: Changes | undefined
}

/** A simulation that is well written. Throws ZodError. */
export function defineSimulation(scenario: SimulationScenario): SimulationScenario {
  const { mix, provinces, citizens, officials, changes, ...rest } = scenario
  return { ...facts.parse(rest), mix, provinces, citizens, officials, changes }
}
