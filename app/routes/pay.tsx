import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { FeeTable } from '#app/components/payment/fee-table.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { paymentView, paymentWords } from '#app/forms/payment-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { ReceiverDownError } from '#app/services/errors.ts'
import { startPayment, viewPayment } from '#app/services/paying.server.ts'
import type { Route } from './+types/pay.ts'

export const handle = { i18n: 'payment' }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const payment = await served(() => viewPayment(contextFor(context), params.paymentId))
  const { dossier } = payment
  const t = paymentWords(context)
  return {
    ...paymentView(payment, wordingFor(context, dossier), t),
    dossier: { id: dossier.id, code: dossier.code, title: dossier.title },
    commandKey: crypto.randomUUID(),
  }
}

/** Begins to pay at the provider; what is paid already leads back here. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const { key = '' } = answersIn(await request.formData())
  const { paymentId } = params
  try {
    const order = await served(() => startPayment(contextFor(context), paymentId, key))
    return redirect(order ? `/provider/${order}` : `/pay/${paymentId}`, 303)
  } catch (error) {
    if (error instanceof ReceiverDownError) return data({ down: true }, { status: 503 })
    throw error
  }
}

export default function PayPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('payment')
  const { id, dossier, procedure, amount, standing, tone, state, meaning, isOwed, commandKey } =
    loaderData
  return (
    <Page
      title={t('pay.title')}
      windowTitle={`${t('pay.title')} – ${dossier.code}`}
      lead={t('pay.lead', { procedure, title: dossier.title })}
      back={{ to: `/dossiers/${dossier.id}`, label: t('pay.back', { code: dossier.code }) }}
    >
      {actionData?.down ? (
        <Notice tone="stopped" title={t('pay.down.title')} live>
          {t('pay.down.text')}
        </Notice>
      ) : (
        <Notice tone={tone === 'working' || tone === 'waiting' ? 'info' : tone} title={state} live>
          {meaning}
        </Notice>
      )}
      <Returned {...loaderData} />
      <FeeTable {...loaderData} />
      {isOwed && (
        <form method="post" className="form">
          <input type="hidden" name="key" value={commandKey} />
          <div className="actions">
            <SubmitButton>
              {standing === 'pending'
                ? t('pay.goOn')
                : t(standing === 'due' ? 'pay.button' : 'pay.again', { amount })}
            </SubmitButton>
          </div>
          {standing === 'pending' && (
            <p>
              <a href={`/pay/${id}`}>{t('pay.look')}</a>
            </p>
          )}
          <p className="quiet small">{t('pay.note')}</p>
        </form>
      )}
    </Page>
  )
}

function Returned({ returned }: Route.ComponentProps['loaderData']) {
  const { t } = useTranslation('payment')
  if (returned.length === 0) return null
  return (
    <Notice title={t('returned.title')}>
      {returned.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Notice>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
