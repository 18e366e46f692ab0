import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { StepOnDesk } from '#app/services/examining.server.ts'
import { toldOfUndoing } from './office-undoing.server.ts'
import { whenText } from './step-words.server.ts'
import type { Words } from './words.server.ts'

interface Told {
  id: string
  tone: 'info' | Extract<Tone, 'late' | 'yours'>
  title: string
  lines: readonly string[]
}

/** What an official must know before touching the step: what is open, what stands in the way, what is merely good to know. */
export function toldOnDesk(view: StepOnDesk, words: Words): Told[] {
  const { flags, step, troubles, now } = view
  const { exceptions: t } = words
  const since = { when: whenText(step.enteredAt, now, words) }
  const codes = (kinds: readonly string[]) =>
    troubles.likenesses
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ code }) => code)
      .join(', ')
  const alike = { codes: codes(['same', 'possible']) }
  const siblings = codes(['siblings'])
  const asked = troubles.said.findLast(({ type }) => type === 'ASK_WITHDRAWAL')
  const open = troubles.supplements.find(({ state }) => state === 'asked')
  const says = (
    name: 'second' | 'agencySilent' | 'numberMissing' | 'outdated',
    tone: Told['tone'],
  ): Told => ({ id: name, tone, title: t(`told.${name}.title`), lines: [t(`told.${name}.text`)] })
  const told: (Told | false | undefined)[] = [
    flags.withdrawal === 'asked' && {
      id: 'withdrawal',
      tone: 'yours',
      title: t('told.withdrawal.title'),
      lines: [
        ...(asked ? [t('told.withdrawal.reason', { reason: asked.words })] : []),
        t('told.withdrawal.text'),
      ],
    },
    (flags.likeness === 'suspected' || flags.likeness === 'same') &&
      !step.issuedAt && {
        id: 'likeness',
        tone: 'late',
        title: t(`told.${flags.likeness}.title`),
        lines: [t(`told.${flags.likeness}.text`, alike)],
      },
    siblings !== '' && {
      id: 'siblings',
      tone: 'info',
      title: t('told.siblings.title'),
      lines: [t('told.siblings.text', { codes: siblings })],
    },
    open && {
      id: 'silent',
      tone: 'info',
      title: t('told.silent.title', { when: whenText(open.due_at, now, words) }),
      lines: [t('told.silent.text')],
    },
    flags.supplement === 'more' && says('second', 'late'),
    step.state === 'verification' && {
      id: 'verification',
      tone: 'info',
      title: t('told.verification.title', since),
      lines: [t('told.verification.text')],
    },
    step.state === 'onHold' &&
      flags.hold !== 'none' && {
        id: 'hold',
        tone: 'info',
        title: t('told.hold.title', since),
        lines: [t(`told.hold.${flags.hold}`)],
      },
    flags.alert !== 'none' && says(flags.alert, 'late'),
    flags.outdated && says('outdated', 'late'),
  ]
  return [
    ...toldOfEarlier(view, words),
    ...toldOfUndoing(view.undoing, view.bundle, view.procedure.id, words, true),
    ...told.filter((one) => typeof one === 'object'),
  ]
}

/** The same case was registered before and taken back: no duplicate, and good to know. */
function toldOfEarlier({ revokedBefore }: StepOnDesk, { undoing: t, language }: Words): Told[] {
  return revokedBefore.map(({ code, revokedAt }) => ({
    id: `earlier-${code}`,
    tone: 'info',
    title: t('earlier.title'),
    lines: [t('earlier.text', { code, when: dateTime(revokedAt, language) })],
  }))
}
