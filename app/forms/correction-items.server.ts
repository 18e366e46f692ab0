import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { correctableFor, judgeCorrection } from '#app/services/correcting.server.ts'
import { placeNames } from '#app/services/surroundings.server.ts'
import type { Fault } from '#machines/dossier.events.ts'
import { exceptionWords } from './exception-words.server.ts'
import { errorsOf } from './question-view.server.ts'
import { shortWords } from './short-words.server.ts'
import { wordingFor } from './wording.server.ts'

interface OfStep {
  dossierId: string
  stepId: string
}

/**
 * What somebody says is wrong in a result, each with how it should read and why; or what to mend first. Undefined for
 * values that do not stand in it, which our forms never send. Throws NotFoundError.
 */
export async function correctionItems(
  context: Readonly<RouterContextProvider>,
  of: OfStep,
  keys: readonly string[],
  { why = '', ...typed }: Readonly<Record<string, string>>,
): Promise<{ items: Fault[] } | { errors: { field: string; message: string }[] } | undefined> {
  const ctx = contextFor(context)
  const { bundle, fields } = await correctableFor(ctx, of)
  if (!keys.every((key) => fields.some((field) => field.key === key))) return undefined
  const { values, problems, same } = await judgeCorrection(ctx, of, keys, typed)
  const lines = keys.map((key) => ({ key, value: values[key] ?? '' }))
  const names = await placeNames(ctx.db, bundle, lines)
  const facts = { bundleId: bundle.id, bundleVersion: bundle.version }
  const words = exceptionWords(context, wordingFor(context, facts, names))
  const { t, label } = words
  const read = shortWords(why)
  const problem = 'problem' in read ? read.problem : read.words === '' ? 'missing' : undefined
  const known = new Set(problems.map(({ field }) => field))
  const errors = [
    ...errorsOf(problems, words),
    ...same
      .filter((key) => !known.has(key))
      .map((key) => ({ field: key, message: t('correct.same', { label: label(key) }) })),
    ...(problem ? [{ field: 'why', message: t(`problems.${problem}`) }] : []),
  ]
  if (errors.length > 0) return { errors }
  return {
    items: lines.map((line) => ({ kind: 'field', id: line.key, reason: reasonOf(line) })),
  }

  function reasonOf({ key, value }: { key: string; value: string }) {
    const kind = bundle.fields.find((field) => field.key === key)?.kind ?? 'text'
    const shown = words.value({ key, kind, value }) || t('correct.empty')
    return t('correct.fault', { value: shown, why: 'words' in read ? read.words : '' })
  }
}
