import { data } from 'react-router'
import { refusalOf, served } from '#app/failures.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import {
  EventRefusedError,
  ForbiddenError,
  WrongItemsError,
  type LackingValuesError,
} from '#app/services/errors.ts'
import { viewRefusal, type Refused } from '#app/services/examining.server.ts'
import type { Prepared } from '#app/services/preparing.server.ts'
import { officialEvents } from '#machines/advance.ts'
import { findText } from '#machines/texts.ts'
import { officialLabelOf } from './declared-values.server.ts'
import type { OfficialAction } from './office-commands.server.ts'
import { eventText } from './office-desk.server.ts'
import type { FieldError } from './office-words-form.server.ts'
import type { Words } from './words.server.ts'

type Asked = OfficialAction | 'RECORD_CONTACT'
type Of = Readonly<{ dossierId: string; stepId: string }>

/**
 * What to throw when an action failed. For a stale desk that is a 409 page which says who did what meanwhile and
 * what is allowed now; that somebody else holds the step by now is the same story to the one who pressed the button.
 */
export async function deskRefusal(
  error: unknown,
  ctx: Context,
  of: Of,
  asked: Asked,
  words: Words,
): Promise<unknown> {
  try {
    return data({ text: await refusedText(ctx, of, asked, words, error) }, { status: 409 })
  } catch (other) {
    return other
  }
}

/**
 * Why a step does not take an action now: who did what last, who has it, what is allowed instead. Throws the page of
 * any `error` that is no such refusal.
 */
export async function refusedText(
  ctx: Context,
  { dossierId, stepId }: Of,
  asked: Asked,
  words: Words,
  error?: unknown,
): Promise<string> {
  const isRefused = error === undefined || error instanceof EventRefusedError
  if (!isRefused && !(error instanceof ForbiddenError)) throw refusalOf(error)
  const now = await served(() => viewRefusal(ctx, dossierId, stepId))
  if (!isRefused && !now.heldByOther) throw refusalOf(error)
  return refusalText(now, asked, words)
}

/** What the declaration must have before a step goes on to its result, by the names of the form. */
export function lackingText({ bundle, fields }: LackingValuesError, { t, language }: Words) {
  const names = fields.map((key) => officialLabelOf(bundle, language, key))
  return t('form.lacking', { fields: names.join(', ') })
}

/** What a service found wrong with a form that looked right here; undefined for any other error. */
export function wrongItems(
  error: unknown,
  { bundle }: Prepared,
  { exceptions: t, language }: Words,
): FieldError[] | undefined {
  if (!(error instanceof WrongItemsError)) return undefined
  if (error.fields.length === 0) return [{ field: 'items', message: t('problems.nothingMarked') }]
  const messages = error.fields.map((id) => {
    const label =
      findText(bundle, language, `fields.${id}.label`) ??
      findText(bundle, language, `papers.${id}.label`) ??
      id
    return t('problems.wrongItem', { label })
  })
  return [{ field: 'items', message: messages.join(' ') }]
}

function refusalText({ code, state, holder, last, allowed }: Refused, asked: Asked, words: Words) {
  const { t, language } = words
  const label = asked === 'RECORD_CONTACT' ? t('contact.title') : t(`action.${asked}.button`)
  const actions = officialEvents
    .filter((type) => allowed.includes(type))
    .map((type) => `“${t(`action.${type}.button`)}”`)
  const event = last && eventText(last.type, last.name, words)
  return [
    t('refused.asked', { action: label, code }),
    t('refused.nothingWritten'),
    last && t('refused.last', { event, when: dateTime(last.at, language) }),
    t('refused.state', { state: t(`state.${state}`) }),
    holder && t('refused.holder', { name: holder }),
    actions.length > 0
      ? t('refused.allowed', { actions: actions.join(', ') })
      : t('refused.nothingAllowed'),
  ]
    .filter(Boolean)
    .join(' ')
}
