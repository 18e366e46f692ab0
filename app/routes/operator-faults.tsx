import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FaultSwitches } from '#app/components/operator/fault-switches.tsx'
import { OutcomeNotice } from '#app/components/operator/outcome.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { FaultPlanForm, PlannedFaults } from '#app/components/stage/fault-plan.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { readFaultPlan } from '#app/forms/fault-plan-form.ts'
import { plannedIn, switchesIn, targetsIn } from '#app/forms/faults-view.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { outcomeOf } from '#app/forms/outcome.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import {
  cancelFault,
  FaultTimeError,
  planFault,
  setFault,
  viewFaults,
} from '#app/services/breaking.server.ts'
import type { Context } from '#app/services/context.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { faultKinds } from '#machines/faults.ts'
import type { Route } from './+types/operator-faults.ts'
import '../styles/operator.css'

export const handle = { i18n: ['stage', 'operator'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const words = wordsFor(i18nFor(context))
  const { faults, ahead } = await viewFaults(ctx)
  return {
    switches: switchesIn(words, faults),
    planned: plannedIn(words, ctx.now, ahead),
    targets: targetsIn(words),
    outcome: await outcomeOf(ctx, words, url),
  }
}

/** Breaks, mends, plans or takes back. The form says which state is wanted: sending it twice changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const answers = answersIn(await request.formData())
  if (answers.do === 'plan') return plan(ctx, answers)
  if (answers.do === 'cancel') {
    await served(() => cancelFault(ctx, Number(answers.fault)))
    return redirect('/operator/faults', 303)
  }
  const { target = '', set, from } = answers
  const kind = faultKinds.find((known) => known === set)
  await served(() => setFault(ctx, target, kind !== undefined, kind))
  const query = new URLSearchParams(kind ? { broken: target, how: kind } : { mended: target })
  return redirect(`${from === 'home' ? '/operator' : '/operator/faults'}?${query}`, 303)
}

async function plan(ctx: Context, answers: Readonly<Record<string, string>>) {
  const { plan: planned, ...read } = readFaultPlan(answers)
  if (!planned) return data(read, { status: 422 })
  try {
    await planFault(ctx, planned)
    return redirect('/operator/faults#planned', 303)
  } catch (error) {
    const mistake = mistakeOf(error)
    return data({ ...read, problems: [mistake] }, { status: 422 })
  }
}

function mistakeOf(error: unknown) {
  if (error instanceof NotFoundError) return { field: 'kind', mistake: 'notThisWay' } as const
  if (!(error instanceof FaultTimeError)) throw error
  const field = error.mistake === 'fromPast' ? 'fromOn' : 'untilOn'
  return { field, mistake: error.mistake } as const
}

export default function OperatorFaultsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('stage')
  const { switches, planned, targets, outcome } = loaderData
  const problems = actionData?.problems ?? []
  const errors = problems.map(({ field, mistake }) => ({
    field,
    message: t(`faults.error.${mistake}`),
  }))
  return (
    <Page title={t('faults.title')} lead={t('faults.lead')} failed={errors.length > 0} width="wide">
      <ConsoleNav here="faults" />
      <ErrorSummary errors={errors} />
      {outcome && errors.length === 0 && <OutcomeNotice outcome={outcome} />}
      <Notice>
        <p>
          {t('faults.byHand')} <a href="/operator/cast">{t('faults.letFile')}</a>
        </p>
      </Notice>
      <FaultSwitches switches={switches} />
      <section id="planned" className="stack stack--tight" aria-labelledby="planned-title">
        <h2 id="planned-title">{t('faults.planned')}</h2>
        <PlannedFaults lines={planned} />
      </section>
      <section className="panel stack stack--tight" aria-labelledby="plan-title">
        <h2 id="plan-title">{t('faults.planTitle')}</h2>
        <FaultPlanForm targets={targets} values={actionData?.values} problems={problems} />
      </section>
      <section className="stack stack--tight" aria-labelledby="ways-title">
        <h2 id="ways-title">{t('faults.ways')}</h2>
        <dl className="ways">
          {faultKinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`faults.way.${kind}.name`)}</dt>
              <dd>{t(`faults.way.${kind}.about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
