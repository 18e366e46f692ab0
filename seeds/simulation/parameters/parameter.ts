import { z } from 'zod'

/**
 * One number a simulation needs: its value, between which limits it may lie, and where it comes from. `assumed` where
 * no source of ours gives it. Shares lie between 0 and 1; times are minutes of the clock, office minutes, or
 * working days (480 office minutes).
 */
const parameter = z
  .strictObject({
    value: z.number(),
    low: z.number(),
    high: z.number(),
    unit: z.enum(['share', 'minutes', 'office minutes', 'working days', 'factor']),
    source: z.string().min(3),
    /** What it stands for, in one sentence. */
    means: z.string().min(10),
  })
  .refine(({ low, value, high }) => low <= value && value <= high, 'low ≤ value ≤ high')
  .refine(
    ({ unit, low, high }) => unit !== 'share' || (low >= 0 && high <= 1),
    'a share lies between 0 and 1',
  )
  .refine(({ low }) => low >= 0, 'nothing here is negative')

type Parameter = z.infer<typeof parameter>

/** Parameters of one kind of people or place, checked when the program starts. Throws ZodError. */
export function defineParameters<Names extends string>(
  parameters: Readonly<Record<Names, Parameter>>,
): Readonly<Record<Names, Parameter>> {
  for (const one of Object.values(parameters)) parameter.parse(one)
  return parameters
}

/** The plain values. */
export type Values<Names extends string> = Readonly<Record<Names, number>>

/** The values of parameters, some of them replaced: by a fit, by a lever. Throws for a name there is none of. */
export function valuesOf<Names extends string>(
  parameters: Readonly<Record<Names, Parameter>>,
  replaced: Partial<Values<Names>> = {},
): Values<Names> {
  const values: Partial<Record<Names, number>> = {}
  for (const name in parameters) values[name] = replaced[name] ?? parameters[name].value
  return complete(values, parameters)
}

function complete<Names extends string>(
  values: Partial<Record<Names, number>>,
  parameters: Readonly<Record<Names, Parameter>>,
): Values<Names> {
  const isWhole = (found: Partial<Record<Names, number>>): found is Record<Names, number> =>
    Object.keys(parameters).every((name) => Object.hasOwn(found, name))
  if (!isWhole(values)) throw new Error('A parameter has no value.')
  return values
}
