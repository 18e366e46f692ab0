import type { TFunction } from 'i18next'
import type { MapNodeProps } from '#app/components/step-map.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import { moment } from './promise-view.server.ts'
import type { Wording } from './wording.server.ts'

/** What a relative's agreement changes about a step on the map; nothing where none was asked for. */
export function consentOnMap(
  step: StepView,
  consent: DossierView['consents'][number] | undefined,
  { language, text, procedure }: Wording,
  t: TFunction<'dossier'>,
): Partial<MapNodeProps> {
  if (!consent) return {}
  const { procedureId, name, state, ifAnsweredNow, waitedMinutes } = consent
  const who = text(`consents.${procedureId}.who`)
  if (state === 'declined') return { stateText: t('consent.declined', { who }) }
  if (ifAnsweredNow) {
    return {
      stateText: t('consent.waits', { who }),
      since: dateTime(step.enteredAt, language),
      promised: t('consent.ifNow', { when: moment(ifAnsweredNow.stepBy, language), who }),
      turnText: t('consent.turn', { name }),
      links: [{ to: '#consent', label: t('consent.link', { name }) }],
    }
  }
  if (state === 'asked') {
    const procedures = step.dependsOn.map(procedure).join(', ')
    return { turnText: t('consent.turnLater', { name, procedures }) }
  }
  const isKept = step.issuedAt !== null && step.issuedAt <= step.promisedAt
  if (waitedMinutes === 0 || !isKept) return {}
  const when = moment(step.promisedAt, language)
  return {
    promised: t('consent.kept', { when, first: moment(step.firstPromisedAt, language), who }),
  }
}

/** When everything is done, as long as somebody is asked: no date stands without their answer. */
export function consentAtEnd(
  consents: DossierView['consents'],
  { language, text }: Wording,
  t: TFunction<'dossier'>,
): Partial<MapNodeProps> {
  const [waited] = consents.filter(({ ifAnsweredNow }) => ifAnsweredNow)
  if (!waited?.ifAnsweredNow) return {}
  const who = text(`consents.${waited.procedureId}.who`)
  return {
    promised: t('consent.ifNow', { when: moment(waited.ifAnsweredNow.allBy, language), who }),
  }
}
