import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { RegisterValueTable } from '#app/components/register-values.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { putRightView } from '#app/forms/put-right-view.server.ts'
import { viewPutRight } from '#app/services/revoking.server.ts'
import type { Route } from './+types/put-right.ts'
import '../styles/citizen.css'
import '../styles/undoing.css'

export const handle = { i18n: 'undoing' }

/** For the person a revoked result speaks of, and for nobody else. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => viewPutRight(contextFor(context), params.revocationId))
  return putRightView(context, view)
}

export default function PutRightPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('undoing')
  const { happened, responsible, repairs, values, isAllDone, tips } = loaderData
  return (
    <Page
      title={t('putRight.title')}
      lead={t('putRight.lead')}
      back={{ to: '/notices', label: t('putRight.back') }}
    >
      <section className="stack stack--tight">
        <h2>{t('putRight.happened')}</h2>
        {happened.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section className="stack stack--tight">
        <h2>{t('putRight.repairing')}</h2>
        {repairs.length === 0 && <p>{t('putRight.nothingToRepair')}</p>}
        {isAllDone && <Notice tone="done">{t('putRight.allDone')}</Notice>}
        <Repairs repairs={repairs} />
      </section>
      <RegisterValueTable rows={values} isRevoked />
      <section className="stack stack--tight">
        <h2>{t('putRight.responsible')}</h2>
        <p>{responsible}</p>
      </section>
      <section className="stack stack--tight">
        <h2>{t('putRight.meanwhile')}</h2>
        <ul className="dots">
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function Repairs({ repairs }: Pick<Route.ComponentProps['loaderData'], 'repairs'>) {
  return (
    <ul className="plain-list repairs">
      {repairs.map(({ id, what, office, tone, state }) => (
        <li key={id} className="repairs__one panel">
          <p>
            <strong>{what}</strong>
          </p>
          <p className="quiet">{office}</p>
          <StatusTag tone={tone}>{state}</StatusTag>
        </li>
      ))}
    </ul>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
