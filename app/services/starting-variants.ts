import { answersOf, type Answers, type Bundle, type Declaration } from '#machines/bundle.ts'
import { NotFoundError } from './errors.ts'

/** What choosing a variant of a bundle answers; nothing for the whole of it. Throws NotFoundError. */
export function variantOf({ variants = [] }: Bundle, id: string | undefined): Answers {
  if (id === undefined) return {}
  const variant = variants.find((one) => one.id === id)
  if (!variant) throw new NotFoundError(`variant ${id}`)
  return variant.answers
}

/** Whether a declaration files what was chosen at its start, no more and no less. */
export function isVariant(bundle: Bundle, declaration: Declaration, wanted: Answers): boolean {
  const answers = answersOf(declaration)
  const keys = (bundle.variants ?? []).flatMap((variant) => Object.keys(variant.answers))
  return keys.every((key) => answers[key] === wanted[key])
}
