import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { DeleteForm } from '#app/components/stage/delete-form.tsx'
import { ScenarioParts } from '#app/components/stage/scenario-parts.tsx'
import { TrialReport } from '#app/components/stage/trial-report.tsx'
import { contextFor, requireOperator, stageContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { partsOf } from '#app/forms/scenario-view.server.ts'
import { trialView } from '#app/forms/trial-view.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import {
  changeScenario,
  copyScenario,
  dropScenario,
  TooManyScenariosError,
  viewScenario,
} from '#app/services/scenarios.server.ts'
import type { Route } from './+types/operator-scenario.ts'
import '../styles/facts.css'

export const handle = { i18n: ['scenarios', 'stage'] }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const host = context.get(stageContext)
  const language = languageFor(context)
  const { content, text, own } = await served(() =>
    viewScenario(contextFor(context), host, params.scenarioId),
  )
  return {
    ...partsOf(content, host, wordsFor(i18nFor(context)), i18nFor(context)),
    own,
    problems: host.check(text, language).length,
    taken: url.searchParams.has('taken'),
  }
}

/** Copies, deletes, tries out, or takes what a trial ended in as what is expected. */
export async function action({ params, request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const host = context.get(stageContext)
  const id = params.scenarioId
  const form = await request.formData()
  const wanted = form.get('do')
  if (wanted === 'copy') return copy()
  if (wanted === 'delete') {
    if (!form.has('sure')) return data({ unsure: true }, { status: 422 })
    await dropScenario(ctx, id)
    return redirect('/operator/scenarios', 303)
  }
  if (wanted !== 'try' && wanted !== 'take') return redirect(`/operator/scenarios/${id}`, 303)
  const language = languageFor(context)
  const { text } = await served(() => viewScenario(ctx, host, id))
  if (host.check(text, language).length > 0) return redirect(`/operator/scenarios/${id}`, 303)
  const trial = await host.tryOut(text, language)
  const { ends } = trial
  if (wanted === 'take' && ends) {
    await served(() => changeScenario(ctx, host, id, (content) => ({ ...content, ends })))
    return redirect(`/operator/scenarios/${id}?taken=1`, 303)
  }
  return data({ trial: trialView(trial, i18nFor(context).getFixedT(null, 'scenarios')) })

  async function copy() {
    try {
      return redirect(
        `/operator/scenarios/${await served(() => copyScenario(ctx, host, id))}/edit`,
        303,
      )
    } catch (error) {
      if (error instanceof TooManyScenariosError) return data({ tooMany: true }, { status: 422 })
      throw error
    }
  }
}

export default function OperatorScenarioPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('scenarios')
  const { id, title, story, own, problems, taken } = loaderData
  const trial = actionData && 'trial' in actionData ? actionData.trial : undefined
  const playable = problems === 0
  return (
    <Page
      title={title}
      windowTitle={`${title} (${id})`}
      lead={story}
      back={{ to: '/operator/scenarios', label: t('one.back') }}
      width="wide"
    >
      <ConsoleNav here="scenarios" />
      {actionData && 'tooMany' in actionData && (
        <Notice tone="stopped" live>
          {t('import.tooMany')}
        </Notice>
      )}
      {taken && (
        <Notice tone="done" live>
          {t('trial.taken')}
        </Notice>
      )}
      {!playable && <Notice tone="late">{t('one.notPlayable', { count: problems })}</Notice>}
      {trial && <TrialReport trial={trial} own={own} />}
      <form method="post" className="actions">
        {playable && (
          <SubmitButton name="do" value="try">
            {t('one.try')}
          </SubmitButton>
        )}
        {own && (
          <ButtonLink to={`/operator/scenarios/${id}/edit`} variant="secondary">
            {t('one.edit')}
          </ButtonLink>
        )}
        <SubmitButton variant="secondary" name="do" value="copy">
          {t('one.copy')}
        </SubmitButton>
        <ButtonLink to={`/operator/scenarios/${id}/file.json`} variant="secondary">
          {t('one.file')}
        </ButtonLink>
        {playable && (
          <>
            <ButtonLink to={`/operator/runs/new?play=${id}`} variant="secondary">
              {t('one.run')}
            </ButtonLink>
            <ButtonLink to={`/operator/live?with=scenario&play=${id}`} variant="secondary">
              {t('one.live')}
            </ButtonLink>
          </>
        )}
      </form>
      {playable && <p className="quiet small">{t('one.tryAbout')}</p>}
      <ScenarioParts {...loaderData} />
      {own && <DeleteForm unsure={Boolean(actionData && 'unsure' in actionData)} />}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
