import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { safeReturn } from '#app/safe-return.ts'
import { listCast, signIn, UnknownPersonError } from '#app/services/signing-in.server.ts'
import { sessionCookie, sessionTokenIn } from '#app/session-cookie.server.ts'
import type { Route } from './+types/sign-in.ts'

export const handle = { i18n: 'sign-in' }

const kinds = ['citizen', 'official', 'operator'] as const
type Kind = (typeof kinds)[number]

const kindNamed = (name: unknown): Kind => kinds.find((kind) => kind === name) ?? 'citizen'

/** Where somebody of this kind starts, when no page asked for them. */
const startOf: Record<Kind, string> = { citizen: '/', official: '/', operator: '/' }

export async function loader({ url, context }: Route.LoaderArgs) {
  const english = languageFor(context) === 'en'
  const cast = await listCast(contextFor(context))
  return {
    kind: kindNamed(url.searchParams.get('as')),
    goTo: safeReturn(url.searchParams.get('return'), ''),
    notice: url.searchParams.has('ended')
      ? ('ended' as const)
      : url.searchParams.has('signed-out')
        ? ('signedOut' as const)
        : null,
    citizens: cast.citizens.map((person) => ({
      id: person.id,
      name: person.full_name,
      born: person.born_on.slice(0, 4),
      place: [person.commune, person.province].filter(Boolean).join(', '),
      about: english ? person.about_en : person.about_vi,
    })),
    offices: cast.offices.map((officials) => ({
      id: officials[0]?.office_id ?? '',
      name: (english ? officials[0]?.office_en : officials[0]?.office_vi) ?? '',
      officials: officials.map((official) => ({
        id: official.id,
        name: official.full_name,
        about: english ? official.title_en : official.title_vi,
      })),
    })),
    operatorId: cast.operator.id,
  }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const form = await request.formData()
  const kind = kindNamed(form.get('kind'))
  const id = form.get('id')
  try {
    const who = { kind, id: typeof id === 'string' ? id : '' }
    const { token } = await signIn(contextFor(context), who, sessionTokenIn(request, url))
    return redirect(safeReturn(form.get('return'), startOf[kind]), {
      status: 303,
      headers: { 'Set-Cookie': sessionCookie(url, token) },
    })
  } catch (error) {
    if (!(error instanceof UnknownPersonError)) throw error
    return data({ unknown: true }, { status: 422 })
  }
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('sign-in')
  const { t: site } = useTranslation()
  const { kind, goTo, notice, citizens, offices, operatorId } = loaderData
  return (
    <>
      <title>{`${t('title')} – ${site('site.name')}`}</title>
      <h1>{t('title')}</h1>
      {actionData?.unknown && <p role="alert">{t('unknown')}</p>}
      {notice && <p role="status">{t(notice)}</p>}
      <p>{t('lead')}</p>
      <nav aria-label={t('groups')}>
        <ul>
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
      <h2>{t(`group.${kind}`)}</h2>
      <p>{t(`about.${kind}`)}</p>
      {kind === 'citizen' && citizens.length === 0 && <p>{t('nobody')}</p>}
      {kind === 'citizen' &&
        citizens.map((person) => (
          <Pick key={person.id} kind={kind} goTo={goTo} {...person}>
            {t('bornIn', { year: person.born })} · {person.place}
          </Pick>
        ))}
      {kind === 'official' &&
        offices.map((office) => (
          <section key={office.id}>
            <h3>{office.name}</h3>
            {office.officials.map((person) => (
              <Pick key={person.id} kind={kind} goTo={goTo} {...person} />
            ))}
          </section>
        ))}
      {kind === 'operator' && (
        <Pick kind={kind} goTo={goTo} id={operatorId} name={t('operatorName')} about={null} />
      )}
    </>
  )
}

interface PickProps {
  kind: Kind
  goTo: string
  id: string
  name: string
  about: string | null
  children?: React.ReactNode
}

function Pick({ kind, goTo, id, name, about, children }: PickProps) {
  const { t } = useTranslation('sign-in')
  return (
    <form method="post" action={`/sign-in?as=${kind}`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="return" value={goTo} />
      <button>{t('choose', { name })}</button>
      {children && <p>{children}</p>}
      {about && <p>{about}</p>}
    </form>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
