import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormulaHistory } from '#app/components/manage/formula-history.tsx'
import { MarksToTick } from '#app/components/manage/marks-to-tick.tsx'
import { useOwnerName } from '#app/components/manage/owner-name.ts'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { readFormula } from '#app/forms/formula-form.server.ts'
import { markField } from '#app/forms/mark-field.ts'
import { listFormulas, listOwners, setFormula } from '#app/services/measuring/collecting.server.ts'
import { dayAt } from '#machines/calendar.ts'
import { assumedFormula, pathMarks } from '#machines/emc-formula.ts'
import type { Route } from './+types/operator-collection.ts'
import '../styles/operator.css'
import '../styles/collection.css'

export const handle = { i18n: ['collection', 'measure-pages', 'measures', 'stage'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  return {
    today: dayAt(ctx.now),
    history: await listFormulas(ctx),
    owners: await listOwners(ctx),
    done: url.searchParams.has('done'),
  }
}

/** Sets a formula, or the assumed one again. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const { provinces, ministries } = await listOwners(ctx)
  const known = new Set([...provinces, ...ministries].map(({ owner }) => owner))
  const { formula, ...read } = readFormula(answersIn(await request.formData()), known)
  if (!formula) return data(read, { status: 422 })
  await served(() => setFormula(ctx, formula))
  return redirect('/operator/collection?done=set', 303)
}

const [firstMark] = pathMarks

export default function OperatorCollectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('collection')
  const { today, history, owners, done } = loaderData
  const nameOf = useOwnerName(owners)
  const { values, mistakes = [] } = actionData ?? {}
  const errorOf = (field: (typeof mistakes)[number]) =>
    mistakes.includes(field) ? t(`set.error.${field}`) : undefined
  const errors = mistakes.map((field) => ({
    field: field === 'brokenBy' ? markField(firstMark) : field,
    message: t(`set.error.${field}`),
  }))
  const optionsOf = (own: readonly { owner: string }[]) =>
    own.map(({ owner }) => ({ value: owner, label: nameOf(owner) }))
  return (
    <Page title={t('set.title')} lead={t('set.lead')} failed={errors.length > 0} width="wide">
      <ConsoleNav here="collection" />
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && <Notice>{t('set.done')}</Notice>}
      <p>
        <a href="/measures/collection">{t('set.view')}</a>
      </p>
      <section className="panel stack stack--tight" aria-labelledby="set-title">
        <h2 id="set-title">{t('set.form')}</h2>
        <form method="post" action="/operator/collection" className="form" noValidate>
          <SelectField
            name="owner"
            label={t('set.owner')}
            emptyLabel={t('set.choose')}
            options={[
              { group: t('set.ministries'), options: optionsOf(owners.ministries) },
              { group: t('set.provinces'), options: optionsOf(owners.provinces) },
            ]}
            defaultValue={values?.owner}
            error={errorOf('owner')}
          />
          <MarksToTick
            legend={t('set.breaks')}
            ticked={values?.brokenBy ?? assumedFormula.brokenBy}
            error={errorOf('brokenBy')}
          />
          <DateField
            name="fromOn"
            label={t('set.from')}
            hint={t('set.fromHint')}
            defaultValue={values?.fromOn ?? today}
            error={errorOf('fromOn')}
          />
          <TextField
            name="why"
            label={t('set.why')}
            hint={t('set.whyHint')}
            defaultValue={values?.why}
            error={errorOf('why')}
          />
          <div className="actions">
            <SubmitButton name="do" value="set">
              {t('set.save')}
            </SubmitButton>
            <SubmitButton name="do" value="assume" variant="secondary">
              {t('set.assume')}
            </SubmitButton>
          </div>
        </form>
      </section>
      <MeasureSection title={t('history.title')}>
        <FormulaHistory history={history} nameOf={nameOf} />
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
