import { useTranslation } from 'react-i18next'
import { isEventType } from '#machines/samples.ts'
import { isStepState } from '#machines/step.states.ts'

/** What the states, events and procedures of a process map are called in the reader's language. */
export function useProcessNames(procedures: Record<string, string>, bundleId: string) {
  const { t } = useTranslation('process')
  const { t: words } = useTranslation('rehearsal')
  const procedure = (id: string) =>
    id === 'dossier' ? t('fit.dossier') : (procedures[`${bundleId}/${id}`] ?? id)
  const state = (id: string) => (isStepState(id) ? words(`state.${id}`) : id)
  const event = (type: string) => (isEventType(type) ? words(`event.${type}`) : type)
  const place = (node: { procedureId: string; state: string }) =>
    t('slow.place', { procedure: procedure(node.procedureId), state: state(node.state) })
  return { procedure, state, event, place }
}

export type ProcessNames = ReturnType<typeof useProcessNames>
