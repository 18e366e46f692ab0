import { dateTime } from '#app/i18n/format.ts'
import { apologise } from '#app/services/refusing.server.ts'
import { instantAt, isWorkingDay, OutsideCalendarError } from '#machines/calendar.ts'
import { isoDate } from '#machines/validation.ts'
import type { Sent } from './office-sent.server.ts'
import { wordsIn, type FieldError } from './office-words-form.server.ts'

/** Sends an apology with a new date, or gives what is wrong with its form. */
export async function sendApology(sent: Sent): Promise<FieldError[]> {
  const { ctx, of, typed, words } = sent
  const reason = wordsIn(typed, 'reason', words.exceptions('labels.reason'), words)
  const day = newDay(sent)
  const errors = [reason, day].flatMap((read) => ('error' in read ? [read.error] : []))
  if ('error' in reason || 'error' in day) return errors
  await apologise(ctx, of, { reason: reason.value, until: day.until })
  return []
}

/** The end of a working day after what was promised, and after today. */
function newDay({ typed, prepared, words }: Sent) {
  const { exceptions: t, language } = words
  const error = (message: string) => ({ error: { field: 'until', message } })
  const read = isoDate.schema.safeParse(typed.until ?? '')
  if (!read.success) return error(t('problems.notADate'))
  try {
    if (!isWorkingDay(read.data)) return error(t('problems.notWorking'))
  } catch (failure) {
    if (failure instanceof OutsideCalendarError) return error(t('problems.outside'))
    throw failure
  }
  const { step, now, ruleSet } = prepared
  const until = instantAt(read.data, ruleSet.appointmentHour)
  if (until > Math.max(step.promisedAt, now)) return { until }
  return error(t('problems.notLater', { when: dateTime(step.promisedAt, language) }))
}
