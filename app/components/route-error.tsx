import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router'
import { usePageFacts } from '#app/page-context.ts'

const kinds = {
  400: 'badRequest',
  403: 'notAllowed',
  404: 'notFound',
  405: 'badRequest',
  409: 'conflict',
  411: 'badRequest',
  413: 'tooLarge',
  415: 'badRequest',
  422: 'invalid',
  429: 'tooMany',
  503: 'unavailable',
} as const

/** What a refusal may say about itself besides its status. */
interface Detail {
  foreign?: true
  retryAfter?: number
}

/** The error page of every route: what happened, in words, and a way on. */
export function RouteError() {
  const { t } = useTranslation()
  const { supportCode } = usePageFacts()
  const { pathname } = useLocation()
  const { kind, seconds } = explain(useRouteError())
  const text =
    kind !== 'tooMany'
      ? t(`errors.text.${kind}`)
      : seconds
        ? t('errors.text.tooMany', { count: seconds })
        : t('errors.text.tooManyNow')
  return (
    <>
      <title>{`${t(`errors.title.${kind}`)} – ${t('site.name')}`}</title>
      <h1>{t(`errors.title.${kind}`)}</h1>
      <p>{text}</p>
      {supportCode && <p>{t('errors.supportCode', { code: supportCode })}</p>}
      <ul>
        {kind === 'notAllowed' && (
          <li>
            <a href="/sign-in">{t('errors.otherPerson')}</a>
          </li>
        )}
        {kind !== 'notFound' && kind !== 'notAllowed' && (
          <li>
            <a href={pathname}>{t('errors.tryAgain')}</a>
          </li>
        )}
        <li>
          <a href="/">{t('errors.back')}</a>
        </li>
      </ul>
    </>
  )
}

function explain(error: unknown) {
  if (!isRouteErrorResponse(error)) return { kind: 'broken' } as const
  const detail: unknown = error.data
  if (!isDetail(detail)) return { kind: kindOf(error.status) }
  return { kind: detail.foreign ? 'foreign' : kindOf(error.status), seconds: detail.retryAfter }
}

function isDetail(data: unknown): data is Detail {
  return typeof data === 'object' && data !== null
}

function kindOf(status: number): (typeof kinds)[keyof typeof kinds] | 'broken' {
  return isKnown(status) ? kinds[status] : 'broken'
}

function isKnown(status: number): status is keyof typeof kinds {
  return status in kinds
}
