import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router'
import { usePageFacts } from '#app/page-context.ts'
import { ButtonLink } from './button.tsx'
import { LostPaper } from './illustrations/lost-paper.tsx'
import { Page } from './page.tsx'

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

/** Opening the same page again may help; not so for an address that leads nowhere. */
const retryable = new Set<Kind>([
  'foreign',
  'conflict',
  'tooLarge',
  'invalid',
  'tooMany',
  'broken',
  'unavailable',
])

/** What whoever throws the error may say besides its status: `throw data({ text }, { status: 409 })`. */
interface Detail {
  /** In the visitor's language, instead of the usual text. */
  text?: string
  foreign?: true
  /** This portal knows no law or no working calendar for that day. */
  outsideLaw?: boolean
  retryAfter?: number
  /** The page that was asked for, when another stands in its place. */
  path?: string
}

/** The error page of every route: what happened, in words, and a way on. */
export function RouteError() {
  const { t } = useTranslation()
  const { supportCode } = usePageFacts()
  const { pathname, search } = useLocation()
  const { kind, detail } = explain(useRouteError())
  const again = retryable.has(kind) ? (detail.path ?? pathname + search) : null
  return (
    <Page title={t(`errors.title.${kind}`)}>
      <div className="error-picture">
        <LostPaper />
      </div>
      <p>{detail.text ?? usualText(t, kind, detail.retryAfter)}</p>
      {supportCode && <p>{t('errors.supportCode', { code: supportCode })}</p>}
      <div className="actions">
        {kind === 'notAllowed' && <ButtonLink to="/sign-in">{t('errors.otherPerson')}</ButtonLink>}
        {again && <ButtonLink to={again}>{t('errors.tryAgain')}</ButtonLink>}
        <ButtonLink to="/" variant="secondary">
          {t('errors.back')}
        </ButtonLink>
      </div>
    </Page>
  )
}

type Kind = (typeof kinds)[keyof typeof kinds] | 'broken' | 'foreign' | 'outsideLaw'

function usualText(t: TFunction<'common'>, kind: Kind, seconds?: number) {
  if (kind !== 'tooMany') return t(`errors.text.${kind}`)
  return seconds ? t('errors.text.tooMany', { count: seconds }) : t('errors.text.tooManyNow')
}

function explain(error: unknown): { kind: Kind; detail: Detail } {
  if (!isRouteErrorResponse(error)) return { kind: 'broken', detail: {} }
  const told: unknown = error.data
  const detail = isDetail(told) ? told : {}
  if (detail.foreign) return { kind: 'foreign', detail }
  return { kind: detail.outsideLaw ? 'outsideLaw' : kindOf(error.status), detail }
}

function isDetail(data: unknown): data is Detail {
  return typeof data === 'object' && data !== null
}

function kindOf(status: number): Kind {
  return isKnown(status) ? kinds[status] : 'broken'
}

function isKnown(status: number): status is keyof typeof kinds {
  return status in kinds
}
