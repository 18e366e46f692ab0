import { data } from 'react-router'
import { refusalOf, served } from '#app/failures.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import { EventRefusedError, ForbiddenError } from '#app/services/errors.ts'
import { viewRefusal, type Refused } from '#app/services/examining.server.ts'
import { officialEvents } from '#machines/advance.ts'
import type { OfficialAction } from './office-commands.server.ts'
import { eventText } from './office-desk.server.ts'
import type { Words } from './words.server.ts'

type Asked = OfficialAction | 'RECORD_CONTACT'

/**
 * What to throw when an action failed. For a stale desk that is a 409 page which says who did what meanwhile and
 * what is allowed now; that somebody else holds the step by now is the same story to the one who pressed the button.
 */
export async function deskRefusal(
  error: unknown,
  ctx: Context,
  { dossierId, stepId }: { dossierId: string; stepId: string },
  asked: Asked,
  words: Words,
): Promise<unknown> {
  const refused = error instanceof EventRefusedError
  if (!refused && !(error instanceof ForbiddenError)) return refusalOf(error)
  const now = await served(() => viewRefusal(ctx, dossierId, stepId))
  if (!refused && !now.heldByOther) return refusalOf(error)
  return data({ text: refusalText(now, asked, words) }, { status: 409 })
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
