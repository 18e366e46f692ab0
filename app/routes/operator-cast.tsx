import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { SignInAs } from '#app/components/stage/sign-in-as.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { castPageView } from '#app/forms/cast-page-view.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { viewCast } from '#app/services/viewing-cast.server.ts'
import type { Route } from './+types/operator-cast.ts'

export const handle = { i18n: 'stage' }

const LONGEST_NAME = 100

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const wanted = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST_NAME)
  const t = i18nFor(context).getFixedT(null, 'stage')
  const view = await viewCast(contextFor(context), wanted)
  return { wanted, ...castPageView(view, languageFor(context), t) }
}

export default function OperatorCastPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('stage')
  const { wanted, households, offices, isFull } = loaderData
  return (
    <Page title={t('cast.title')} lead={t('cast.lead')} width="wide">
      <ConsoleNav here="cast" />
      <form method="get" className="form cast-filter">
        <TextField name="q" label={t('cast.filter')} defaultValue={wanted} />
        <div className="actions">
          <SubmitButton variant="secondary">{t('cast.search')}</SubmitButton>
          {wanted && <a href="/operator/cast">{t('cast.clear')}</a>}
        </div>
      </form>
      <h2>{t('cast.families')}</h2>
      {households.length === 0 && <p>{t('cast.nobody')}</p>}
      {isFull && <p>{t('cast.more')}</p>}
      <ul className="cast plain-list">
        {households.map((household) => (
          <Household key={household.id} {...household} />
        ))}
      </ul>
      <h2>{t('cast.offices')}</h2>
      <ul className="cast plain-list">
        {offices.map(({ id, name, waiting, officials }) => (
          <li key={id} className="panel stack stack--tight">
            <h3>{name}</h3>
            <p className="quiet small">{waiting}</p>
            <ul className="cast__members plain-list">
              {officials.map((official) => (
                <li key={official.id}>
                  <div>
                    <p className="cast__name">{official.name}</p>
                    <p className="quiet small">{official.title}</p>
                    <p className="quiet small">{official.roles}</p>
                  </div>
                  <SignInAs kind="official" id={official.id} name={official.name} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  )
}

type HouseholdProps = Route.ComponentProps['loaderData']['households'][number]

/** Who lives under one roof, and what each knows. */
function Household({ address, members, children }: HouseholdProps) {
  const { t } = useTranslation('stage')
  return (
    <li className="panel stack stack--tight">
      <h3>{address}</h3>
      <ul className="cast__members plain-list">
        {members.map(({ id, name, about, mayEnter, facts }) => (
          <li key={id}>
            <div>
              <p className="cast__name">{name}</p>
              {about && <p className="small">{about}</p>}
              <p className="quiet small">{facts.join(' · ')}</p>
            </div>
            {mayEnter ? (
              <SignInAs kind="citizen" id={id} name={name} />
            ) : (
              <p className="quiet small">{t('cast.only')}</p>
            )}
          </li>
        ))}
      </ul>
      {children.map((child) => (
        <p key={child} className="small">
          {child}
        </p>
      ))}
    </li>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
