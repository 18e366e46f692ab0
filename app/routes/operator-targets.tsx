import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { TargetForm } from '#app/components/operator/target-form.tsx'
import { TargetTable } from '#app/components/operator/target-table.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { readTarget, valuesOf, whoseOf } from '#app/forms/target-form.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import type { Context } from '#app/services/context.ts'
import { viewProvinces } from '#app/services/measuring/aims.server.ts'
import { dropTarget, listTargets, setTarget } from '#app/services/measuring/targets.server.ts'
import type { Target } from '#machines/targets.ts'
import type { Route } from './+types/operator-targets.ts'
import '../styles/operator.css'

export const handle = { i18n: ['targets', 'figures', 'measure-pages', 'stage'] }

const blocks = ['ministries', 'localities'] as const

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const { agencies } = measuredNames(languageFor(context))
  const targets = await listTargets(ctx)
  const changed = targets.find(({ id }) => id === url.searchParams.get('change'))
  const done = (['set', 'dropped'] as const).find((one) => one === url.searchParams.get('done'))
  return {
    own: targets.filter(({ setBy }) => setBy !== 'national'),
    national: targets.filter(({ setBy }) => setBy === 'national'),
    provinces: await viewProvinces(ctx),
    agencies,
    values: changed && valuesOf(changed),
    done,
  }
}

/** Sets, changes or drops a target. Setting the same twice, or dropping what is gone, changes nothing more. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const answers = answersIn(await request.formData())
  if (answers.do === 'drop') {
    await served(() => dropTarget(ctx, answers.target ?? ''))
    return redirect('/operator/targets?done=dropped', 303)
  }
  const { target, ...read } = readTarget(answers, await knownParts(ctx, context))
  if (!target) return data(read, { status: 422 })
  await served(() => setTarget(ctx, target))
  return redirect('/operator/targets?done=set', 303)
}

async function knownParts(ctx: Context, context: Route.ActionArgs['context']) {
  const { agencies } = measuredNames(languageFor(context))
  return new Set([
    'country',
    ...blocks.map((block) => `block/${block}`),
    ...(await viewProvinces(ctx)).map(({ code }) => `province/${code}`),
    ...Object.keys(agencies).map((id) => `agency/${id}`),
  ])
}

export default function OperatorTargetsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('targets')
  const { t: pages } = useTranslation('measure-pages')
  const { own, national, provinces, agencies, done } = loaderData
  const problems = actionData?.problems ?? []
  const errors = problems.map(({ field, mistake }) => ({ field, message: t(`error.${mistake}`) }))
  const parts = [
    {
      group: t('group.all'),
      options: [
        { value: 'country', label: pages('targets.country') },
        ...blocks.map((block) => ({ value: `block/${block}`, label: pages(`targets.${block}`) })),
      ],
    },
    {
      group: t('group.provinces'),
      options: provinces.map(({ code, name }) => ({ value: `province/${code}`, label: name })),
    },
    {
      group: t('group.agencies'),
      options: Object.entries(agencies).map(([id, label]) => ({ value: `agency/${id}`, label })),
    },
  ]
  const names = new Map(
    parts.flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)),
  )
  const whose = (target: Target) => names.get(whoseOf(target)) ?? whoseOf(target)
  return (
    <Page title={t('title')} lead={t('lead')} failed={errors.length > 0} width="wide">
      <ConsoleNav here="targets" />
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && <Notice>{t(`done.${done}`)}</Notice>}
      <section className="stack stack--tight" aria-labelledby="own-targets">
        <h2 id="own-targets">{t('own')}</h2>
        {own.length > 0 ? (
          <TargetTable caption={t('own')} targets={own} whose={whose} own />
        ) : (
          <p>{t('none')}</p>
        )}
      </section>
      <section id="set-target" className="panel stack stack--tight" aria-labelledby="set-title">
        <h2 id="set-title">{t('setTitle')}</h2>
        <p className="quiet">{t('setText')}</p>
        <TargetForm
          parts={parts}
          values={actionData?.values ?? loaderData.values}
          problems={problems}
        />
      </section>
      <section className="stack stack--tight" aria-labelledby="national-targets">
        <h2 id="national-targets">{t('national')}</h2>
        <p className="quiet">{t('nationalText')}</p>
        <TargetTable caption={t('national')} targets={national} whose={whose} />
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
