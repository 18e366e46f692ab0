import type { TFunction } from 'i18next'
import { fieldReasons, paperReasons } from './office-items-view.server.ts'

type ReasonTexts = TFunction<'exceptions'>

/**
 * A reason an official gave, in the reader's language: what was chosen from the list is kept in the words it had for
 * the citizen then, and told in those of the same choice now. What the official wrote besides stands as it is.
 */
export function reasonFor(reason: string, kept: readonly ReasonTexts[], t: ReasonTexts): string {
  for (const id of [...fieldReasons, ...paperReasons]) {
    const words = kept.map((texts) => texts(`reasons.${id}`))
    const said = words.find((text) => reason === text || reason.startsWith(`${text}. `))
    if (said !== undefined) return `${t(`reasons.${id}`)}${reason.slice(said.length)}`
  }
  return reason
}
