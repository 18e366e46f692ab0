import { correct } from '#app/services/correcting.server.ts'
import { mended } from '#app/services/preparing.server.ts'
import { getText } from '#machines/texts.ts'
import type { Sent } from './office-sent.server.ts'
import { wordsIn, type FieldError } from './office-words-form.server.ts'

/** Mends the values that were typed over, or gives what is wrong with the form. */
export async function sendCorrection(sent: Sent): Promise<FieldError[]> {
  const { ctx, of, prepared, typed, words } = sent
  const { exceptions: t, language } = words
  const values = await mended(ctx, of, prepared.bundle, typed)
  const reason = wordsIn(typed, 'reason', t('labels.reason'), words)
  const errors = [
    ...(Object.keys(values).length > 0
      ? []
      : [{ field: 'values', message: t('correct.unchanged') }]),
    ...('error' in reason ? [reason.error] : []),
  ]
  if ('error' in reason || errors.length > 0) return errors
  const outcome = await correct(ctx, of, { values, reason: reason.value })
  if (!('problems' in outcome)) return []
  return outcome.problems.map(({ field, message }) => ({
    field,
    message: getText(prepared.bundle, language, message),
  }))
}
