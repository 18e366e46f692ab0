import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Page } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { readNewRun } from '#app/forms/run-form.server.ts'
import { fullText, runWords, type RunWords } from '#app/forms/runs-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { NothingLoggedError, type Runs } from '#app/services/runs.ts'
import type { Route } from './+types/run-new.ts'

export const handle = { i18n: ['runs', 'stage'] }

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
      story: `${story[language]} (${dateTime(startsAt, language)})`,
    })),
    drawsByLot: plays.some((play) => play.drawsByLot),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const host = context.get(runsContext)
  const words = runWords(context)
  const form = await request.formData()
  if (form.get('do') === 'replay') return replayLive(host, words)
  const { play, seed, values, problems } = readNewRun(form, await host.plays())
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

/** A run of what has happened on the live portal so far. */
async function replayLive(host: Runs, words: RunWords) {
  try {
    return redirect(`/operator/runs/${await host.replay('live', words.t('replay.live'))}`, 303)
  } catch (error) {
    const message =
      error instanceof NothingLoggedError
        ? words.t('replay.nothing')
        : fullText(error, words, (room) => words.t('form.error.full', room))
    if (message === undefined) throw error
    const values = { play: '', name: '', seed: '' }
    return data({ values, errors: [{ field: 'replay', message }] }, { status: 422 })
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
      <ConsoleNav here="runs" />
      <ErrorSummary errors={errors} />
      <form method="post" className="form" noValidate>
        <SelectField
          name="play"
          label={t('form.play')}
          hint={t('form.playHint')}
          emptyLabel={t('form.choose')}
          error={errorOf('play')}
          defaultValue={values.play}
          options={plays}
        />
        <Disclosure summary={t('form.stories')}>
          <SummaryList
            rows={plays.map(({ value, label, story }) => ({ id: value, label, value: story }))}
          />
        </Disclosure>
        <TextField
          name="name"
          label={t('form.name')}
          hint={t('form.nameHint')}
          error={errorOf('name')}
          defaultValue={values.name}
          autoComplete="off"
          optional
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
      <section className="panel panel--sand stack stack--tight">
        <h2>{t('replay.title')}</h2>
        <p>{t('replay.about')}</p>
        <form method="post">
          <SubmitButton id="replay" name="do" value="replay" variant="secondary">
            {t('replay.go')}
          </SubmitButton>
        </form>
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
