import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { listMyDrafts } from '#app/services/my-drafts.server.ts'
import { listMyDossiers, listMyNotices } from '#app/services/viewing.server.ts'
import { noticeKeys } from '#machines/dossier.setup.ts'
import { moment } from './promise-view.server.ts'
import { wordingFor } from './wording.server.ts'

/** What a citizen has here: open drafts, dossiers, and what was told about them. */
export async function mineView(context: Readonly<RouterContextProvider>) {
  const ctx = contextFor(context)
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'citizen')
  const wordingOf = (bundleId: string) => wordingFor(context, { bundleId })
  const [drafts, dossiers, notices] = [
    await listMyDrafts(ctx),
    await listMyDossiers(ctx),
    await listMyNotices(ctx),
  ]
  return {
    drafts: drafts.map(({ id, bundleId, title, savedAt, expiresAt, page }) => ({
      id,
      title: title || t('me.drafts.unnamed'),
      bundle: wordingOf(bundleId).text('name'),
      saved: t('me.drafts.saved', { when: dateTime(savedAt, language) }),
      kept: t('me.drafts.kept', { when: dateTime(expiresAt, language) }),
      isReady: page === undefined,
    })),
    dossiers: dossiers.map(({ id, code, title, bundleId, promisedAt, submittedAt, ...rest }) => ({
      id,
      code,
      title,
      bundle: wordingOf(bundleId).text('name'),
      sentAt: dateTime(submittedAt, language),
      promised: moment(promisedAt, language),
      results: t('me.dossiers.resultsOf', {
        done: rest.steps.filter(({ hasResult }) => hasResult).length,
        all: rest.steps.length,
      }),
      state: stateOf({ ...rest, promisedAt }, ctx.now),
    })),
    notices: notices.map(({ id, dossier_id, code, title, bundle_id, procedure_id, ...notice }) => {
      const key = noticeKeys.find((known) => known === notice.message) ?? 'submitted'
      const procedure = procedure_id ? wordingOf(bundle_id).procedure(procedure_id) : ''
      return {
        id,
        dossierId: dossier_id,
        code,
        at: new Date(notice.sent_at).toISOString(),
        when: dateTime(notice.sent_at, language),
        text: t(`notices.${key}`, { title, procedure }),
      }
    }),
  }
}

interface Standing {
  closedAt: number | null
  promisedAt: number
  steps: readonly { hasResult: boolean; settled: boolean; promisedAt: number }[]
}

function stateOf({ closedAt, steps }: Standing, now: number): 'open' | 'late' | 'closed' {
  if (closedAt !== null) return 'closed'
  const isLate = steps.some(
    ({ hasResult, settled, promisedAt }) => !hasResult && !settled && promisedAt < now,
  )
  return isLate ? 'late' : 'open'
}
