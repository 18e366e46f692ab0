import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { PutRight } from '#app/services/revoking.server.ts'
import { valueRow } from './register-values-view.server.ts'
import { wordingFor } from './wording.server.ts'

/** What the person concerned reads: what happened, who answers for it, what is being put right, what to do meanwhile. */
export function putRightView(context: Readonly<RouterContextProvider>, view: PutRight) {
  const { language, procedure, text } = wordingFor(context, view)
  const t = i18nFor(context).getFixedT(null, 'undoing')
  const passports = i18nFor(context).getFixedT(null, 'passports')
  const { code, revocation, compensations, legs } = view
  const when = (at: number) => dateTime(at, language)
  const officeOf = (stepId: string) =>
    legs.find(({ procedureId }) => procedureId === stepId)?.office[language] ?? ''
  const office = officeOf(revocation.stepId)
  const repairs = compensations.map(({ stepId, hadResult, done, doneAt, dueAt }) => ({
    id: stepId,
    what: hadResult ? text(`undoes.${stepId}`) : procedure(stepId),
    office: officeOf(stepId),
    tone: done === null ? ('working' as const) : ('done' as const),
    state:
      done === null || doneAt === null
        ? t('putRight.open', { due: when(dueAt) })
        : t('putRight.repaired', { done: t(`done.${done}`), when: when(doneAt) }),
  }))
  const ground = text(`grounds.${revocation.ground}`)
  return {
    happened: [
      t('putRight.what', {
        procedure: procedure(revocation.stepId),
        code,
        when: when(revocation.at),
      }),
      t('putRight.ground', { ground, law: revocation.legalBasis }),
      t('putRight.reason', { reason: revocation.reason }),
    ],
    responsible: t('putRight.office', { office }),
    repairs,
    values: view.values.map((value) => valueRow(value, { undoing: t, passports, language })),
    isAllDone: repairs.length > 0 && compensations.every(({ done }) => done !== null),
    tips: [t('putRight.tips.use', { office }), t('putRight.tips.keep'), t('putRight.tips.told')],
  }
}
