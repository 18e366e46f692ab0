import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import type { CorrectedValue } from '#app/services/checking-values.server.ts'
import type { Wording } from './wording.server.ts'

/** What the citizen corrected: both values, and in the passport which official has compared them. */
export function correctedView(
  corrected: readonly (CorrectedValue & { saidHidden: boolean })[],
  { label, value, said, hidden, text, language }: Wording,
  t: TFunction<'dossier'>,
) {
  return corrected.map((line) => {
    const open = line.consumers.filter((id) => !line.checks.some((check) => check.stepId === id))
    const short = (id: string) => text(`procedures.${id}.short`)
    return {
      id: line.key,
      label: label(line.key),
      value: t('corrected.both', {
        yours: value(line),
        register: line.saidHidden ? hidden : said(line) || t('corrected.nothing'),
      }),
      passport: {
        from: 'person' as const,
        text: [
          ...line.checks.map(({ stepId, name, at }) =>
            t('corrected.by', { procedure: short(stepId), name, when: dateTime(at, language) }),
          ),
          ...(open.length > 0
            ? [t('corrected.open', { procedures: open.map(short).join(', ') })]
            : []),
        ].join(' '),
      },
    }
  })
}
