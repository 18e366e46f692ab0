import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { ScenarioCards } from '#app/components/stage/scenario-cards.tsx'
import { contextFor, requireOperator, stageContext, withoutScripts } from '#app/context.server.ts'
import { cardOf, groupOf } from '#app/forms/scenario-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import {
  newScenario,
  TooManyScenariosError,
  viewScenarios,
} from '#app/services/scenarios.server.ts'
import type { Route } from './+types/operator-scenarios.ts'

export const handle = { i18n: ['scenarios', 'stage'] }

const groups = ['way', 'people', 'rules', 'faults', 'training', 'other'] as const

export async function loader({ context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(null, 'scenarios')
  const { deck, own } = await viewScenarios(contextFor(context), context.get(stageContext))
  return {
    groups: groups.map((group) => ({
      group,
      cards: deck
        .filter((content) => groupOf(content.group) === group)
        .toSorted((one, other) => one.level - other.level)
        .map((content) => cardOf(content, language, t)),
    })),
    own: own.map(({ content, savedAt }) => ({
      ...cardOf(content, language, t),
      facts: [t('savedAt', { when: dateTime(savedAt, language) })],
    })),
  }
}

/** Begins a scenario of one's own. */
export async function action({ context }: Route.ActionArgs) {
  requireOperator(context)
  try {
    const id = await newScenario(contextFor(context), context.get(stageContext))
    return redirect(`/operator/scenarios/${id}/edit`, 303)
  } catch (error) {
    if (error instanceof TooManyScenariosError) return data({ tooMany: true }, { status: 422 })
    throw error
  }
}

export default function OperatorScenariosPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('scenarios')
  const { groups: chapters, own } = loaderData
  return (
    <Page title={t('title')} lead={t('lead')} failed={actionData?.tooMany} width="wide">
      <ConsoleNav here="scenarios" />
      {actionData?.tooMany && (
        <Notice tone="stopped" live>
          {t('import.tooMany')}
        </Notice>
      )}
      <section className="stack stack--tight" aria-labelledby="own-title">
        <h2 id="own-title">{t('own')}</h2>
        {own.length === 0 ? <p>{t('noOwn')}</p> : <ScenarioCards cards={own} />}
        <form method="post" className="actions">
          <SubmitButton>{t('new')}</SubmitButton>
          <ButtonLink to="/operator/scenarios/import" variant="secondary">
            {t('importLink')}
          </ButtonLink>
        </form>
      </section>
      <h2>{t('deck')}</h2>
      {chapters
        .filter(({ cards }) => cards.length > 0)
        .map(({ group, cards }) => (
          <section key={group} className="stack stack--tight">
            <h3>{t(`group.${group}`)}</h3>
            <ScenarioCards cards={cards} level={4} />
          </section>
        ))}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
