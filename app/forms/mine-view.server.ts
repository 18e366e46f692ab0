import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { listMyConsents } from '#app/services/consenting.server.ts'
import { listMyFollowed } from '#app/services/following.server.ts'
import { listMyDrafts } from '#app/services/my-drafts.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import { isLate, listMyDossiers } from '#app/services/viewing.server.ts'
import { askedView, consentWords } from './consent-view.server.ts'
import { followedLines } from './followed-view.server.ts'
import { noticeView } from './notice-view.server.ts'
import { paymentsView } from './payment-view.server.ts'
import { moment } from './promise-view.server.ts'
import { parentStatusView } from './status-view.server.ts'
import { wordingFor } from './wording.server.ts'

/** So many of the last messages stand beside the dossiers; the inbox has them all. */
const LATEST = 3

/** What a citizen has here: questions of others, open drafts, dossiers, and what was told about them. */
export async function mineView(context: Readonly<RouterContextProvider>) {
  const ctx = contextFor(context)
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'citizen')
  const told = i18nFor(context).getFixedT(language, 'notices')
  const statuses = i18nFor(context).getFixedT(language, 'statuses')
  const wordingOf = (bundleId: string) => wordingFor(context, { bundleId })
  const [asked, drafts, dossiers, notices] = [
    await listMyConsents(ctx),
    await listMyDrafts(ctx),
    await listMyDossiers(ctx),
    await listMyNotices(ctx, LATEST),
  ]
  return {
    asked: asked.map((one) => askedView(one, wordingOf(one.bundle_id), consentWords(context))),
    drafts: drafts.map(({ id, bundleId, title, savedAt, expiresAt, warnedAt, page }) => ({
      id,
      title: title || t('me.drafts.unnamed'),
      bundle: wordingOf(bundleId).text('name'),
      saved: t('me.drafts.saved', { when: dateTime(savedAt, language) }),
      kept: t('me.drafts.kept', { when: dateTime(expiresAt, language) }),
      warning:
        warnedAt === null
          ? undefined
          : t('me.drafts.warning', {
              when: dateTime(expiresAt, language),
              warned: dateTime(warnedAt, language),
            }),
      isReady: page === undefined,
    })),
    dossiers: dossiers.map(({ id, code, title, bundleId, promisedAt, submittedAt, ...rest }) => ({
      id,
      code,
      title,
      bundle: wordingOf(bundleId).text('name'),
      sentAt: dateTime(submittedAt, language),
      promised: promisedText(stateOf(rest, ctx.now), moment(promisedAt, language), t),
      results: t('me.dossiers.resultsOf', {
        done: rest.steps.filter(({ hasResult }) => hasResult).length,
        all: rest.steps.length,
      }),
      state: stateOf(rest, ctx.now),
      status: parentStatusView(rest.steps, statuses),
      payments: paymentsView(context, rest, wordingOf(bundleId)),
    })),
    followed: followedLines(context, await listMyFollowed(ctx)),
    notices: notices.map((notice) => noticeView(notice, wordingOf(notice.bundle_id), told)),
  }
}

type Mine = Awaited<ReturnType<typeof listMyDossiers>>[number]

/** No office’s time runs while somebody is asked: the date is told as what it was without that. */
const promisedText = (state: ReturnType<typeof stateOf>, when: string, t: TFunction<'citizen'>) =>
  state === 'consent' ? t('me.dossiers.promisedConsent', { when }) : when

function stateOf(
  { closedAt, steps }: Pick<Mine, 'closedAt' | 'steps'>,
  now: number,
): 'open' | 'late' | 'consent' | 'closed' {
  if (closedAt !== null) return 'closed'
  if (steps.some((step) => isLate(step, now))) return 'late'
  return steps.some(({ state }) => state === 'awaitingConsent') ? 'consent' : 'open'
}
