import { useTranslation } from 'react-i18next'
import { createContext, type MiddlewareFunction } from 'react-router'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { noticeView, type NoticeView } from '#app/forms/notice-view.server.ts'
import { pageNumber } from '#app/forms/page-number.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import {
  countMyNotices,
  listMyNotices,
  markSeen,
  NOTICES_PER_PAGE,
} from '#app/services/noticing.server.ts'
import type { Route } from './+types/notices.ts'
import '../styles/citizen.css'
import '../styles/notices.css'

export const handle = { i18n: 'notices' }

const shownContext = createContext<readonly string[]>([])

/**
 * Whoever opens the inbox has seen what stands on the page: no button, for there is nothing to decide. It counts only
 * once the page is made, so that the page itself still says what is new; a browser that fetches ahead has seen nothing.
 */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ request, context }, next) => {
    const response = await next()
    const isAhead = /prefetch|prerender/.test(request.headers.get('Sec-Purpose') ?? '')
    if (request.method === 'GET' && response.ok && !isAhead) {
      await markSeen(contextFor(context), context.get(shownContext))
    }
    return response
  },
]

export async function loader({ url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const t = i18nFor(context).getFixedT(languageFor(context), 'notices')
  const { all, unread } = await countMyNotices(ctx)
  const pages = Math.max(1, Math.ceil(all / NOTICES_PER_PAGE))
  const page = Math.min(pageNumber(url), pages)
  const notices = await listMyNotices(ctx, NOTICES_PER_PAGE, (page - 1) * NOTICES_PER_PAGE)
  context.set(
    shownContext,
    notices.map(({ id }) => id),
  )
  return {
    all,
    unread,
    page,
    pages,
    notices: notices.map((notice) =>
      noticeView(notice, wordingFor(context, { bundleId: notice.bundle_id }), t),
    ),
  }
}

export default function NoticesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('notices')
  const { all, unread, page, pages, notices } = loaderData
  return (
    <Page title={t('title')} lead={t('lead')}>
      {all === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <p>{t('count', { count: all, unread })}</p>
          <ol className="plain-list inbox">
            {notices.map((notice) => (
              <InboxItem key={notice.id} notice={notice} />
            ))}
          </ol>
          <Pager
            label={t('pages.label')}
            page={page}
            pages={pages}
            to={(to) => `/notices?page=${to}`}
            words={{
              here: t('pages.page', { page, pages }),
              newer: t('pages.newer'),
              older: t('pages.older'),
            }}
          />
          <p className="quiet small">{t('phone')}</p>
        </>
      )}
    </Page>
  )
}

function InboxItem({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const { at, when, title, text, dates, link, isNew } = notice
  return (
    <li className={isNew ? 'inbox__item inbox__item--new' : 'inbox__item'}>
      <p className="actions small">
        <time dateTime={at}>{when}</time>
        {isNew && <StatusTag tone="yours">{t('new')}</StatusTag>}
      </p>
      <h2>{title}</h2>
      <p>{text}</p>
      {dates.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <a href={link.to}>{link.label}</a>
    </li>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
