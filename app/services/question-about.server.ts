import {
  answersOf,
  type Answers,
  type Bundle,
  type Declaration,
  type Field,
} from '#machines/bundle.ts'
import type { Context } from './context.ts'
import { findPlaces, type Found } from './finding-places.server.ts'
import { communeOptions, facilityOptions } from './surroundings.server.ts'

/**
 * A field as a question: with what stands in it, or was typed in it just now, and what there is to choose from. What a
 * register said is left out where it is hidden from the reader.
 */
export async function questionAbout(
  ctx: Pick<Context, 'db'>,
  bundle: Bundle,
  declaration: Declaration,
  field: Field,
  typed?: string,
  isHidden = false,
) {
  const { key, kind, optional = false, consumers } = field
  const options = field.offers?.(answersOf(declaration)) ?? field.options ?? []
  const declared = declaration[key]
  const source = declared?.source
  const said = source?.kind === 'typed' ? source.registerSaid : undefined
  const stands = isHidden && source?.kind !== 'typed' ? undefined : declared?.value
  const value = typed ?? stands ?? ''
  return {
    ...{ key, kind, options, optional, consumers },
    registerSaid: isHidden ? undefined : said,
    /** A register says otherwise, and the reader is not to be told what. */
    saidHidden: isHidden && said !== undefined,
    ...(await placesFor(ctx, bundle, field, answersOf(declaration), value)),
  }
}

export type AskedQuestion = Awaited<ReturnType<typeof questionAbout>>

/** The value as it is shown, a commune by its name, and the places there are to choose from. */
async function placesFor(
  { db }: Pick<Context, 'db'>,
  bundle: Bundle,
  { kind }: Field,
  answers: Answers,
  value: string,
): Promise<Found & { value: string }> {
  if (kind === 'commune') {
    const [chosen] = await communeOptions(db, [value])
    if (chosen) return { value: chosen.label, places: [], more: false }
    return { value, ...(await findPlaces(db, value)) }
  }
  if (kind !== 'facility') return { value, places: [], more: false }
  const near = bundle.fields.find((field) => field.kind === 'commune' && answers[field.key])
  return { value, places: await facilityOptions(db, near && answers[near.key]), more: false }
}
