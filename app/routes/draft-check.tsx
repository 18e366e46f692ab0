import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { LawInForce } from '#app/components/citizen/law-in-force.tsx'
import { Promise as Promised } from '#app/components/citizen/promise.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Cost } from '#app/components/payment/cost.tsx'
import { contextFor, portalContext, requireTypist, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { Answers, GeneratedForms, Once } from '#app/forms/check-answers.tsx'
import { isCarried } from '#app/forms/carried-form.server.ts'
import { checkView } from '#app/forms/check-view.server.ts'
import { toBeAsked } from '#app/forms/consent-view.server.ts'
import { counterView } from '#app/forms/counter-view.server.ts'
import { waysOf } from '#app/forms/draft-ways.server.ts'
import { HandedIn } from '#app/forms/handed-in.tsx'
import { costView } from '#app/forms/payment-view.server.ts'
import { lawChangeView } from '#app/forms/law-change-view.server.ts'
import { LawChanged } from '#app/forms/law-changed.tsx'
import { lawView } from '#app/forms/law-view.server.ts'
import { promiseView } from '#app/forms/promise-view.server.ts'
import { Pledge, PLEDGE } from '#app/forms/pledge.tsx'
import { Receivers } from '#app/forms/receivers.tsx'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { DraftChangedError, getDraft } from '#app/services/drafting.server.ts'
import { IncompleteDeclarationError, submitDeclaration } from '#app/services/submitting.server.ts'
import type { Route } from './+types/draft-check.ts'

export const handle = { i18n: ['draft', 'law', 'citizen', 'papers', 'payment'] }

export async function loader({ params, context }: Route.LoaderArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  const ctx = contextFor(context)
  const check = await served(() => checkAnswers(ctx, params.draftId))
  const { draft, redirectTo, lines } = check
  if (draft.dossierId !== null) throw redirect(ways.sent(draft.dossierId))
  if (redirectTo) throw redirect(`/drafts/${draft.id}/${redirectTo}?from=check`)
  withoutScripts(context)
  const wording = wordingFor(context, draft, check.names)
  const t = i18nFor(context).getFixedT(languageFor(context), 'citizen')
  return {
    ...checkView(check, wording, i18nFor(context).getFixedT(languageFor(context), 'papers')),
    lawChanges: lawChangeView(
      check.lawChange,
      wording,
      i18nFor(context).getFixedT(languageFor(context), 'law'),
    ),
    revision: draft.revision,
    back: lines.at(-1) && `/drafts/${draft.id}/${check.pages.at(-1)}`,
    consents: toBeAsked(check, wording, i18nFor(context).getFixedT(null, 'consent')),
    cost: costView(context, check.fees, wording),
    promise: promiseView({ ...check, now: ctx.now }, wording, t),
    law: lawView(context, {
      ...draft,
      ruleSetId: check.ruleSet.id,
      now: ctx.now,
      stepIds: Object.keys(check.promise.steps),
    }),
    counter: counterView(context, check),
  }
}

/** Sends what was shown, once: a double click, a second tab and a retry all lead to the same receipt. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  const ctx = contextFor(context)
  const { draftId } = params
  const form = await request.formData()
  // Pressed in a session that is over, perhaps by somebody else: whoever is here now presses again.
  if (isCarried(form)) return redirect(`/drafts/${draftId}/check`, 303)
  const { row } = await served(() => getDraft(ctx, draftId))
  if (row.dossier_id === null && form.get(PLEDGE) === null) {
    return data({ problem: 'pledge' as const }, { status: 422 })
  }
  try {
    const shown = Number(form.get('revision'))
    const { dossierId, follows } = await served(() => submitDeclaration(ctx, draftId, shown))
    if (follows) return redirect(`/following/${dossierId}`, 303)
    await context.get(portalContext).deliver()
    return redirect(ways.sent(dossierId), 303)
  } catch (error) {
    if (error instanceof DraftChangedError) {
      return data({ problem: 'changed' as const }, { status: 409 })
    }
    if (!(error instanceof IncompleteDeclarationError)) throw error
    return redirect(`/drafts/${draftId}/${error.pageId}?from=check`, 303)
  }
}

export default function CheckPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('draft')
  const { bundle, groups, rows, papers, forms, counts, uses } = loaderData
  const { revision, back, consents, cost, promise, counter } = loaderData
  const problem = actionData?.problem
  const missing =
    problem === 'pledge' ? (counter?.pledge.missing ?? t('check.pledge.missing')) : undefined
  return (
    <Page
      title={t('check.title')}
      windowTitle={`${t('check.title')} – ${bundle}`}
      failed={problem !== undefined}
      eyebrow={bundle}
      lead={t('check.lead')}
      back={back ? { to: back, label: t('back.page') } : undefined}
    >
      <ErrorSummary errors={missing ? [{ field: PLEDGE, message: missing }] : []} />
      {counter && <Notice title={counter.title}>{counter.text}</Notice>}
      {problem === 'changed' && (
        <Notice tone="late" title={t('check.changed.title')}>
          {t('check.changed.text')}
        </Notice>
      )}
      <LawChanged changes={loaderData.lawChanges} />
      <Once counts={counts} uses={uses} forms={forms} />
      {!counter?.elsewhere && <a href={`#${PLEDGE}`}>{t('check.toPledge')}</a>}
      <Answers groups={groups} rows={rows} />
      <HandedIn papers={papers} />
      <GeneratedForms forms={forms} rows={rows} />
      <Receivers forms={forms} rows={[...rows, ...papers]} />
      {consents.map(({ id, title, text }) => (
        <Notice key={id} title={title}>
          {text}
        </Notice>
      ))}
      <Cost {...cost} />
      <Promised {...promise} />
      <LawInForce law={loaderData.law} />
      <Pledge revision={revision} counter={counter} missing={missing} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
