import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PersonToPick } from '#app/components/person-to-pick.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { carriedIn, isOnItsWay, onwards } from '#app/forms/carried-form.server.ts'
import { castView } from '#app/forms/cast-view.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { safeReturn } from '#app/safe-return.ts'
import { listCast, signIn, UnknownPersonError } from '#app/services/signing-in.server.ts'
import { sessionCookie, sessionTokenIn } from '#app/session-cookie.server.ts'
import type { Route } from './+types/sign-in.ts'
import '../styles/sign-in.css'

export const handle = { i18n: 'sign-in' }

const kinds = ['citizen', 'official', 'operator'] as const
type Kind = (typeof kinds)[number]

const kindNamed = (name: unknown): Kind => kinds.find((kind) => kind === name) ?? 'citizen'

/** Where somebody of this kind starts, when no page asked for them. */
const startOf: Record<Kind, string> = {
  citizen: '/dossiers',
  official: '/office',
  operator: '/operator',
}

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const language = languageFor(context)
  const cast = await listCast(contextFor(context))
  const { searchParams } = url
  return {
    kind: kindNamed(searchParams.get('as')),
    goTo: safeReturn(searchParams.get('return'), ''),
    ended: searchParams.has('ended'),
    signedOut: searchParams.has('signed-out'),
    ...castView(
      cast,
      searchParams.get('at'),
      language,
      i18nFor(context).getFixedT(language, 'sign-in'),
    ),
  }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const form = await request.formData()
  if (isOnItsWay(form)) return data({ unknown: false, carried: carriedIn(form) }, { status: 401 })
  const kind = kindNamed(form.get('kind'))
  const id = form.get('id')
  try {
    const who = { kind, id: typeof id === 'string' ? id : '' }
    const { token } = await signIn(contextFor(context), who, sessionTokenIn(request, url))
    const goTo = safeReturn(form.get('return'), startOf[kind])
    const { to, status } = onwards(goTo, form)
    return redirect(to, {
      status,
      headers: { 'Set-Cookie': sessionCookie(url, token) },
    })
  } catch (error) {
    if (!(error instanceof UnknownPersonError)) throw error
    return data({ unknown: true, carried: carriedIn(form) }, { status: 422 })
  }
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('sign-in')
  const { kind, goTo, ended, signedOut, citizens, officials, operatorId } = loaderData
  const failed = actionData?.unknown
  const carried = actionData?.carried ?? []
  const groups = [
    { name: 'new' as const, people: citizens.filter(({ hasFiled }) => !hasFiled) },
    { name: 'filed' as const, people: citizens.filter(({ hasFiled }) => hasFiled) },
  ].filter(({ people }) => people.length > 0)
  return (
    <Page title={t('title')} lead={t('lead')} failed={failed} width="wide">
      {failed && (
        <Notice tone="stopped" live>
          {t('unknown')}
        </Notice>
      )}
      {ended && <Notice>{t(carried.length > 0 ? 'endedWhileTyping' : 'ended')}</Notice>}
      {signedOut && <Notice tone="done">{t('signedOut')}</Notice>}
      <nav className="kinds" aria-label={t('groups')}>
        <ul className="plain-list">
          {kinds.map((other) => (
            <li key={other}>
              <a
                href={`/sign-in?${new URLSearchParams({ as: other, ...(goTo && { return: goTo }) })}`}
                aria-current={other === kind ? 'page' : undefined}
              >
                {t(`group.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="stack">
        <h2>{t(`group.${kind}`)}</h2>
        <p>{t(`about.${kind}`)}</p>
        {kind === 'citizen' && citizens.length === 0 && <Notice>{t('nobody')}</Notice>}
        {kind === 'citizen' &&
          groups.map(({ name, people }) => (
            <section key={name} className="stack stack--tight">
              <h3>{t(`citizens.${name}`, { count: people.length })}</h3>
              <ul className="people plain-list">
                {people.map(({ hasFiled, ...person }) => (
                  <PersonToPick
                    key={person.id}
                    level={4}
                    {...{ kind, goTo, carried }}
                    {...person}
                  />
                ))}
              </ul>
            </section>
          ))}
        <ul className="people plain-list">
          {kind === 'official' &&
            officials.map((person) => (
              <PersonToPick key={person.id} kind={kind} goTo={goTo} carried={carried} {...person} />
            ))}
          {kind === 'operator' && (
            <PersonToPick
              kind={kind}
              goTo={goTo}
              carried={carried}
              id={operatorId}
              name={t('operatorName')}
            />
          )}
        </ul>
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
