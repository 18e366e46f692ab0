import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, portalContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { money, paymentWords } from '#app/forms/payment-view.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { providerChoices, settleOrder, viewOrder } from '#app/services/provider.server.ts'
import type { Route } from './+types/provider.ts'

export const handle = { i18n: 'payment' }

export async function loader({ params, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const order = await served(() => viewOrder(contextFor(context), params.orderId))
  const t = paymentWords(context)
  const { amount, purpose, returnTo, standing } = order
  return {
    amount: money(amount, languageFor(context), t),
    purpose,
    returnTo,
    standing,
    choices: standing === 'open' || standing === 'failed' ? providerChoices : [],
    key: crypto.randomUUID(),
  }
}

/** Plays what happens at the provider, lets it tell the portal, and goes back there. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { choice, key = '' } = answersIn(await request.formData())
  const chosen = providerChoices.find((known) => known === choice)
  if (!chosen) throw data(null, { status: 400 })
  const ctx = contextFor(context)
  const { returnTo } = await served(() => viewOrder(ctx, params.orderId))
  await settleOrder(ctx, params.orderId, chosen, key)
  await context.get(portalContext).deliver()
  return redirect(returnTo, 303)
}

export default function ProviderPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('payment')
  const { amount, purpose, returnTo, standing, choices, key } = loaderData
  return (
    <Page
      title={t('provider.title', { amount })}
      windowTitle={`${t('provider.name')} – ${purpose}`}
      eyebrow={t('provider.name')}
      lead={t('provider.lead', { purpose })}
    >
      <Notice tone="yours">{t('provider.notice')}</Notice>
      {standing !== 'open' && (
        <Notice tone={standing === 'paid' ? 'done' : 'stopped'}>{t(`provider.${standing}`)}</Notice>
      )}
      {choices.length > 0 && (
        <form method="post" className="panel stack">
          <input type="hidden" name="key" value={key} />
          <h2>{t('provider.choose')}</h2>
          {choices.map((choice) => (
            <div key={choice} className="stack stack--tight">
              <SubmitButton
                name="choice"
                value={choice}
                variant={choice === 'pay' ? 'primary' : 'secondary'}
              >
                {t(`provider.${choice}.button`)}
              </SubmitButton>
              <p className="quiet small">{t(`provider.${choice}.text`)}</p>
            </div>
          ))}
        </form>
      )}
      <ButtonLink to={returnTo} variant="tertiary">
        {t(choices.length > 0 ? 'provider.later' : 'provider.back')}
      </ButtonLink>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
