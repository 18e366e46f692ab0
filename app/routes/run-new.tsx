import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ChoiceField } from '#app/components/choice-field.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Page } from '#app/components/page.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { readNewRun } from '#app/forms/run-form.server.ts'
import { fullText, runWords } from '#app/forms/runs-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { Route } from './+types/run-new.ts'

export const handle = { i18n: 'runs' }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const { language } = runWords(context)
  const plays = await context.get(runsContext).plays()
  return {
    chosen: url.searchParams.get('play') ?? '',
    plays: plays.map(({ id, title, story, startsAt }) => ({
      value: id,
      label: title[language],
      hint: `${story[language]} (${dateTime(startsAt, language)})`,
    })),
    drawsByLot: plays.some((play) => play.drawsByLot),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const host = context.get(runsContext)
  const words = runWords(context)
  const { play, seed, values, problems } = readNewRun(await request.formData(), await host.plays())
  const errors = problems.map((field) => ({ field, message: words.t(`form.error.${field}`) }))
  if (!play || errors.length > 0) return data({ values, errors }, { status: 422 })
  try {
    const name = values.name || play.title[words.language]
    const id = await host.create({ play: play.id, name, seed })
    return redirect(`/operator/runs/${id}`, 303)
  } catch (error) {
    const message = fullText(error, words, (room) => words.t('form.error.full', room))
    if (message === undefined) throw error
    return data({ values, errors: [{ field: 'play', message }] }, { status: 422 })
  }
}

export default function NewRunPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { plays, chosen, drawsByLot } = loaderData
  const errors = actionData?.errors ?? []
  const values = actionData?.values ?? { play: chosen, name: '', seed: '' }
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      title={t('form.title')}
      lead={t('form.lead')}
      failed={errors.length > 0}
      back={{ to: '/operator/runs', label: t('run.back') }}
    >
      <ErrorSummary errors={errors} />
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label={t('form.name')}
          hint={t('form.nameHint')}
          error={errorOf('name')}
          defaultValue={values.name}
          autoComplete="off"
          optional
        />
        <ChoiceField
          name="play"
          label={t('form.play')}
          hint={t('form.playHint')}
          error={errorOf('play')}
          defaultValue={values.play}
          options={plays}
        />
        {drawsByLot && (
          <TextField
            name="seed"
            label={t('form.seed')}
            hint={t('form.seedHint')}
            error={errorOf('seed')}
            defaultValue={values.seed}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            optional
          />
        )}
        <div>
          <SubmitButton>{t('form.create')}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
