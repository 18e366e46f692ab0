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

export type Parameter = z.infer<typeof parameter>

/** Parameters of one kind of people or place, checked when the program starts. Throws ZodError. */
export function defineParameters<Names extends string>(
  parameters: Readonly<Record<Names, Parameter>>,
): Readonly<Record<Names, Parameter>> {
  for (const one of Object.values(parameters)) parameter.parse(one)
  return parameters
}

/** The plain values. */
export type Values<Names extends string> = Readonly<Record<Names, number>>

/** A value that is put in the place of a parameter and cannot be it. */
export class OutOfRangeError extends RangeError {
  constructor(
    readonly parameter: string,
    readonly value: number,
    low: number,
    high: number,
  ) {
    super(`“${parameter}” cannot be ${value}: it lies between ${low} and ${high}.`)
    this.name = 'OutOfRangeError'
  }
}

type Defined<Names extends string> = Readonly<Record<Names, Parameter>>

/**
 * The values of parameters, some of them replaced: by a fit, by what a scenario says of a province. What is put in the
 * place of one must lie in its range. Throws OutOfRangeError.
 */
export function valuesOf<Names extends string>(
  parameters: Defined<Names>,
  replaced: Partial<Values<Names>> = {},
): Values<Names> {
  const values: Partial<Record<Names, number>> = {}
  for (const name in parameters) {
    const { value, low, high } = parameters[name]
    values[name] = within(name, replaced[name] ?? value, low, high)
  }
  return complete(values, parameters)
}

/**
 * Values changed on purpose: by a lever, by whoever tries something, by the conditions of a comparison. They may leave the
 * range that is assumed of people, but a share stays one, and nothing is negative. Throws OutOfRangeError.
 */
export function changedBy<Names extends string>(
  parameters: Defined<Names>,
  values: Values<Names>,
  changed: Partial<Values<Names>> = {},
): Values<Names> {
  for (const name in parameters) {
    const highest = parameters[name].unit === 'share' ? 1 : Infinity
    within(name, changed[name] ?? values[name], 0, highest)
  }
  return { ...values, ...changed }
}

function within(name: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high)) throw new OutOfRangeError(name, value, low, high)
  return value
}

function complete<Names extends string>(
  values: Partial<Record<Names, number>>,
  parameters: Defined<Names>,
): Values<Names> {
  const isWhole = (found: Partial<Record<Names, number>>): found is Record<Names, number> =>
    Object.keys(parameters).every((name) => Object.hasOwn(found, name))
  if (!isWhole(values)) throw new Error('A parameter has no value.')
  return values
}
