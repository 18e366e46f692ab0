import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { viewWithdrawal } from '#app/services/withdrawing.server.ts'
import { exceptionWords } from './exception-words.server.ts'
import { money } from './payment-view.server.ts'
import { wordingFor } from './wording.server.ts'

interface OfStep {
  dossierId: string
  stepId: string
}

/** What it would mean to withdraw a step, in words. Undefined when it cannot be. Throws the page of 404. */
export async function withdrawalView(context: Readonly<RouterContextProvider>, of: OfStep) {
  const view = await served(() => viewWithdrawal(contextFor(context), of))
  const { dossier, standing, atOnce, endsToo, goesOn, comesBack } = view
  if (standing === 'closed') return undefined
  const bundle = { bundleId: dossier.bundle_id, bundleVersion: dossier.bundle_version }
  const { t, text, procedure, named, language, payment } = exceptionWords(
    context,
    wordingFor(context, bundle),
  )
  const step = { procedure: procedure(of.stepId) }
  const isAsked = standing === 'asked'
  return {
    isAsked,
    title: t(isAsked ? 'withdraw.asked.title' : 'withdraw.title', step),
    eyebrow: `${text('name')} · ${dossier.code}`,
    lead: t(isAsked ? 'withdraw.asked.text' : 'withdraw.lead', { title: dossier.title }),
    back: { to: `/dossiers/${dossier.id}`, label: t('withdraw.back', { code: dossier.code }) },
    means: [
      t(atOnce ? 'withdraw.atOnce' : 'withdraw.agree'),
      ...(endsToo.length > 0 ? [t('withdraw.stops', { procedures: named(endsToo) })] : []),
      goesOn.length > 0 ? t('withdraw.goesOn', { procedures: named(goesOn) }) : t('withdraw.alone'),
      comesBack > 0
        ? t('withdraw.refund', { amount: money(comesBack, language, payment) })
        : t('withdraw.noRefund'),
      t('withdraw.later'),
    ],
    send: t(atOnce ? 'withdraw.send' : 'withdraw.sendAsk'),
  }
}
