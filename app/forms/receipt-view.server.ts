import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import { moment } from './promise-view.server.ts'
import type { Wording } from './wording.server.ts'

/** The acceptance and appointment slip of a dossier (Circular 01/2018/TT-VPCP, form 01), in words. */
export function receiptView(
  {
    dossier,
    steps,
    ruleSet,
    consents = [],
  }: Pick<DossierView, 'dossier' | 'steps' | 'ruleSet'> & Partial<Pick<DossierView, 'consents'>>,
  wording: Wording,
  t: TFunction<'dossier'>,
) {
  const { language, procedure, text } = wording
  const [first, ...others] = steps.filter(({ dependsOn }) => dependsOn.length === 0)
  const later = steps.filter((step) => step !== first && !others.includes(step))
  const named = (some: readonly StepView[]) =>
    some.map(({ procedureId }) => procedure(procedureId)).join('; ')
  return {
    id: dossier.id,
    code: dossier.code,
    title: dossier.title,
    bundle: text('name'),
    sentAt: dateTime(dossier.submittedAt, language),
    // The slip says what was promised when it was made out; a promise that moved stands on the other page.
    promised: moment(dossier.firstPromisedAt, language),
    law: ruleSet.legalBasis,
    cutOff: ruleSet.cutOff,
    steps: steps.map(({ procedureId, office, firstPromisedAt }) => ({
      id: procedureId,
      name: procedure(procedureId),
      office: office[language],
      promised: consents.some((asked) => asked.procedureId === procedureId)
        ? t('receipt.onceAgreed', {
            when: moment(firstPromisedAt, language),
            who: text(`consents.${procedureId}.who`),
          })
        : moment(firstPromisedAt, language),
    })),
    first: first && { office: first.office[language], procedure: procedure(first.procedureId) },
    later: named(later),
  }
}
