import { dateTime } from '#app/i18n/format.ts'
import type { openCorrection, Prepared, valuesToMend } from '#app/services/preparing.server.ts'
import type { FormLine } from '#machines/passports.ts'
import { findText } from '#machines/texts.ts'
import { labelOf, valueText } from './declared-values.server.ts'
import type { QuestionView } from './question-view.server.ts'
import type { Words } from './words.server.ts'

type Correction = Awaited<ReturnType<typeof openCorrection>>

/** The values of a result, those that were marked as wrong first, each ready to be typed over. */
export function correctForm(
  { lines, facilities, names }: Awaited<ReturnType<typeof valuesToMend>>,
  correction: Correction,
  { bundle }: Prepared,
  { exceptions: t, language }: Words,
) {
  const called = { get: (code: string) => names.get(code)?.[language] }
  const marked = new Set(correction?.items.map(({ id }) => id))
  return {
    kind: 'values' as const,
    asked:
      correction &&
      t('correct.asked', {
        by: correction.asked_by,
        when: dateTime(correction.asked_at, language),
      }),
    marked: lines.filter(({ key }) => marked.has(key)).map(question),
    others: lines.filter(({ key }) => !marked.has(key)).map(question),
    reason: { name: 'reason', label: t('labels.reason'), hint: t('hints.reason') },
  }

  function question(line: FormLine): QuestionView {
    const { key, kind } = line
    const field = bundle.fields.find((candidate) => candidate.key === key)
    const item = correction?.items.find(({ id }) => id === key)
    const options = (field?.options ?? []).map((value) => ({
      value,
      label: valueText(bundle, language, { key, kind, value }, called),
    }))
    const hint = item && correction ? saidOf(item.reason, correction) : undefined
    return {
      key,
      // A commune is written out in full: this page has no search for places.
      kind: kind === 'commune' ? 'text' : kind,
      label: labelOf(bundle, language, key),
      hint:
        [
          hint,
          kind === 'commune'
            ? t('correct.place')
            : findText(bundle, language, `fields.${key}.hint`),
        ]
          .filter(Boolean)
          .join(' ') || undefined,
      optional: field?.optional ?? false,
      value: kind === 'commune' ? (called.get(line.value) ?? line.value) : line.value,
      options: kind === 'facility' ? [...facilities] : options,
      more: false,
    }
  }

  function saidOf(reason: string, { asked_by, asked_at }: NonNullable<Correction>) {
    return t('correct.said', { by: asked_by, when: dateTime(asked_at, language), reason })
  }
}
