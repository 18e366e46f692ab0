import type { TFunction } from 'i18next'
import type { Tone } from '#app/components/tone.ts'
import { parentStatus, type Status, type StatusName } from '#machines/statuses.ts'

const tones: Record<StatusName, Tone> = {
  registered: 'waiting',
  accepted: 'working',
  notAccepted: 'stopped',
  inProcess: 'working',
  supplementRequested: 'yours',
  paymentRequested: 'yours',
  withdrawalAsked: 'waiting',
  stopped: 'stopped',
  processed: 'done',
  returned: 'done',
  waitsForRelative: 'waiting',
  waitsForAgency: 'waiting',
}

type Words = TFunction<'statuses'>

/** A status in words, with its code in the national list or that it has none there. */
function statusView({ name, code }: Status, t: Words) {
  return {
    label: t('label'),
    tone: tones[name],
    text: t(`name.${name}`),
    code: code === null ? t('noCode') : t('code', { code }),
  }
}

/** The status of a dossier, from those of its steps. */
export const parentStatusView = (steps: readonly { status: Status }[], t: Words) =>
  statusView(parentStatus(steps.map(({ status }) => status)), t)

/** The same in one line of text. */
export const statusLine = (status: Status, t: Words) => {
  const code = status.code === null ? t('noCode') : t('codeInLine', { code: status.code })
  return t('inLine', { name: t(`name.${status.name}`), code })
}
