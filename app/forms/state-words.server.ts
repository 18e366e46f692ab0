import type { TFunction } from 'i18next'
import type { StepView } from '#app/services/viewing.server.ts'
import type { Wording } from './wording.server.ts'

/** How a step stands, to citizens: one that ended for want of an agreement says so, and blames no step before it. */
export function stateText(
  { procedureId, state, unagreed }: Pick<StepView, 'procedureId' | 'state' | 'unagreed'>,
  { text }: Pick<Wording, 'text'>,
  t: TFunction<'dossier'>,
): string {
  if (!unagreed) return t(`states.${state}`)
  return t(`consent.${unagreed}`, { who: text(`consents.${procedureId}.who`) })
}

/** How what ended for want of an agreement can be filed by itself, where the bundle offers that. */
export function filedAlone(
  { procedureId, unagreed }: Pick<StepView, 'procedureId' | 'unagreed'>,
  { bundle, find }: Pick<Wording, 'bundle' | 'find'>,
) {
  const text = find(`consents.${procedureId}.alone.text`)
  const label = find(`consents.${procedureId}.alone.link`)
  if (!unagreed || text === undefined || label === undefined) return undefined
  return { id: procedureId, text, link: { to: `/bundles/${bundle.id}#variants`, label } }
}
