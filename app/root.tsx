import { useTranslation } from 'react-i18next'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import { RouteError } from '#app/components/route-error.tsx'
import { SiteLayout } from '#app/components/site-layout.tsx'
import { contextFor, refusalContext, visitMiddleware, visitOf } from '#app/context.server.ts'
import { lifeEvents } from '#app/forms/life-events.server.ts'
import { i18nMiddleware } from '#app/i18n/i18n.server.ts'
import { defaultLanguage, isLanguage } from '#app/i18n/language.ts'
import { usePageFacts } from '#app/page-context.ts'
import { countMyFeedback } from '#app/services/answering.server.ts'
import { countMyNotices } from '#app/services/noticing.server.ts'
import type { Route } from './+types/root.ts'

export const middleware: Route.MiddlewareFunction[] = [i18nMiddleware, visitMiddleware]

export async function loader({ context }: Route.LoaderArgs) {
  const { actor, now, recordedAt, sessionEndsAt } = visitOf(context)
  const { unread } = await countMyNotices(contextFor(context))
  const toAnswer = await countMyFeedback(contextFor(context))
  return {
    actor,
    portalNow: now,
    session: sessionEndsAt === null ? null : { endsAt: sessionEndsAt, readAt: recordedAt },
    waiting: { notices: unread, feedback: toAnswer },
    lifeEvents: lifeEvents(context),
    askedFor: context.get(refusalContext)?.path,
  }
}

export function Layout({ children }: { children: React.ReactNode }) {
  const { nonce, interactive } = usePageFacts()
  const { i18n } = useTranslation()
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {interactive && <ScrollRestoration nonce={nonce} />}
        {interactive && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Site>
      <Outlet />
    </Site>
  )
}

/** The last resort: also when the loader above failed, so nothing of it is taken for granted. */
export function ErrorBoundary() {
  return (
    <Site>
      <RouteError />
    </Site>
  )
}

/** The form that a page names in `handle.saves`, unless the page came to nothing. */
function useSavedForm(): string | undefined {
  for (const { handle, loaderData } of useMatches()) {
    const isNamed = typeof handle === 'object' && handle !== null && 'saves' in handle
    if (loaderData && isNamed && typeof handle.saves === 'string') return handle.saves
  }
  return undefined
}

function Site({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation()
  const { pathname, search } = useLocation()
  const facts = useRouteLoaderData<typeof loader>('root')
  return (
    <SiteLayout
      actor={facts?.actor ?? { kind: 'anonymous' }}
      language={isLanguage(i18n.language) ? i18n.language : defaultLanguage}
      portalNow={facts?.portalNow ?? null}
      session={facts?.session}
      path={facts?.askedFor ?? pathname + search}
      waiting={facts?.waiting}
      lifeEvents={facts?.lifeEvents}
      saves={useSavedForm()}
    >
      {children}
    </SiteLayout>
  )
}
