import { dateTime } from '#app/i18n/format.ts'
import type { StepView } from '#app/services/viewing.server.ts'
import type { Words } from './words.server.ts'

/**
 * What an office must know of other steps of its dossier: whose system does not answer although the case was handed
 * over, and that the number every paper needs is still to come.
 */
export function alarmNotes(
  steps: readonly StepView[],
  { statuses: t, language }: Words,
  procedure: (id: string) => string,
) {
  return steps.flatMap(({ procedureId: id, flags, office, receivedAt, promisedAt }) => {
    if (flags.alert === 'none') return []
    const said = { procedure: procedure(id), office: office[language] }
    const dates = {
      since: dateTime(receivedAt ?? promisedAt, language),
      promised: dateTime(promisedAt, language),
    }
    const title = t(`alarm.${flags.alert}.title`, said)
    const text = t(`alarm.${flags.alert}.text`, { ...said, ...dates })
    return [{ id, tone: 'late' as const, title, lines: [text] }]
  })
}
