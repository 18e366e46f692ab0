import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Page } from '#app/components/page.tsx'
import { ActFieldInput } from '#app/components/stage/act-field-input.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, requireOperator, stageContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { actFormIn, choicesOf } from '#app/forms/act-choices.server.ts'
import { readAct, typedOf } from '#app/forms/act-form.server.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { actName } from '#app/forms/scenario-view.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { Context } from '#app/services/context.ts'
import { changeScenario, viewScenario } from '#app/services/scenarios.server.ts'
import type { StageHost } from '#app/services/stage-host.ts'
import type { Route } from './+types/operator-scenario-act.ts'

export const handle = { i18n: ['scenarios', 'stage'] }

/** The act of the address: one there is, or a new one of the kind asked for, an hour into the story. */
async function actAt(
  ctx: Context,
  host: StageHost,
  id: string,
  place: string,
  does: string | null,
) {
  const { content, own } = await served(() => viewScenario(ctx, host, id))
  const last = content.acts.at(-1)
  const act =
    place === 'new' ? { does, at: last?.at ?? content.starts } : content.acts[Number(place)]
  const form = host.actForms.find((one) => one.does === act?.does)
  if (!own || !act || !form) throw data(null, { status: 404 })
  const before = place === 'new' ? content.acts.length : Number(place)
  const asked = { content, place: before, host }
  return { act, form: actFormIn(form, act, asked), asked }
}

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const { scenarioId: id, index } = params
  const does = url.searchParams.get('does')
  const host = context.get(stageContext)
  const { act, form, asked } = await actAt(contextFor(context), host, id, index, does)
  const words = wordsFor(i18nFor(context))
  const t = i18nFor(context).getFixedT(null, 'scenarios')
  return {
    id,
    number: index === 'new' ? null : Number(index) + 1,
    name: actName(form.does, t),
    fields: form.fields.map((field) => ({
      ...field,
      typed: typedOf(act, field),
      choices: choicesOf(field, asked, words, t),
    })),
  }
}

/** Saves the act at its place, or a new one at the end. */
export async function action({ params, url, request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const host = context.get(stageContext)
  const { scenarioId: id, index } = params
  const { form } = await actAt(ctx, host, id, index, url.searchParams.get('does'))
  const { act, problems } = readAct(form, await request.formData())
  if (problems.length > 0) {
    const typed = Object.fromEntries(form.fields.map((field) => [field.name, typedOf(act, field)]))
    return data({ problems, typed }, { status: 422 })
  }
  await served(() =>
    changeScenario(ctx, host, id, (content) => ({
      ...content,
      acts:
        index === 'new'
          ? [...content.acts, act]
          : content.acts.map((one, place) => (place === Number(index) ? act : one)),
    })),
  )
  return redirect(`/operator/scenarios/${id}/edit?saved=1#act`, 303)
}

export default function ScenarioActPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('scenarios')
  const { id, number, name, fields } = loaderData
  const problems = actionData?.problems ?? []
  const messageOf = (field: string) => {
    const problem = problems.find((one) => one.field === field)
    return problem && t(`actPage.error.${problem.mistake}`)
  }
  const errors = problems.map(({ field, mistake }) => ({
    field,
    message: `${t(`field.${field}`, { defaultValue: field })}: ${t(`actPage.error.${mistake}`)}`,
  }))
  const title = number === null ? t('actPage.new', { name }) : t('actPage.title', { number, name })
  return (
    <Page
      title={title}
      windowTitle={`${title} (${id})`}
      failed={errors.length > 0}
      back={{ to: `/operator/scenarios/${id}/edit`, label: t('actPage.back') }}
    >
      <ConsoleNav here="scenarios" />
      <ErrorSummary errors={errors} />
      <form method="post" className="form" noValidate>
        {fields.map((field) => (
          <ActFieldInput
            key={field.name}
            field={field}
            typed={actionData?.typed[field.name] ?? field.typed}
            error={messageOf(field.name)}
          />
        ))}
        <div>
          <SubmitButton>{number === null ? t('edit.addAct') : t('actPage.save')}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
