import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import { foresee, type Foreseen } from '#app/services/foreseeing.server.ts'
import {
  casesToCompare,
  openCorrection,
  resultsToSendBack,
  supplementItems,
  valuesToMend,
  type Prepared,
} from '#app/services/preparing.server.ts'
import { samplesOf } from '#machines/samples.ts'
import { getText } from '#machines/texts.ts'
import { sendBackForm, supplementForm } from './office-items-view.server.ts'
import { likenessForm } from './office-likeness-view.server.ts'
import { correctForm } from './office-mending-view.server.ts'
import { wordsForm } from './office-words-view.server.ts'
import { toldOfUndoing } from './office-undoing.server.ts'
import type { Words } from './words.server.ts'

interface Told {
  tone: 'info' | Extract<Tone, 'late' | 'yours'>
  title?: string
  lines: readonly string[]
}

/** The page of one exception, in words: what it means before it is sent, and its form. */
export async function exceptionView(
  ctx: Context,
  prepared: Prepared,
  words: Words,
  comparedWith: string | null,
) {
  const { type, dossier, step, bundle, of } = prepared
  const { t, exceptions, language } = words
  const [sample] = samplesOf(bundle, type, of.stepId)
  const foreseen = sample && (await foresee(ctx, of, sample))
  return {
    title: t(`action.${type}.button`),
    lead: leadOf(prepared, words),
    eyebrow: [
      dossier.title,
      getText(bundle, language, `procedures.${of.stepId}.short`),
      dossier.code,
    ].join(' · '),
    facts: [
      ...(step.dueAt === null
        ? []
        : [{ label: exceptions('key.due'), value: dateTime(step.dueAt, language) }]),
      // What was promised is of the result; undoing it has a time of its own.
      ...(type === 'COMPENSATE'
        ? []
        : [{ label: exceptions('key.promised'), value: dateTime(step.promisedAt, language) }]),
    ],
    told: toldOf(prepared, foreseen, words),
    isAllowed: prepared.isAllowed,
    submit: type === 'DECIDE_LIKENESS' ? exceptions('likeness.button') : t(`action.${type}.button`),
    form: await formOf(ctx, prepared, words, comparedWith),
  }
}

export type ExceptionView = Awaited<ReturnType<typeof exceptionView>>

async function formOf(ctx: Context, prepared: Prepared, words: Words, comparedWith: string | null) {
  const { of, bundle, type } = prepared
  switch (type) {
    case 'REQUEST_SUPPLEMENT':
      return supplementForm(await supplementItems(ctx, of), prepared, words)
    case 'SEND_BACK':
      return sendBackForm(await resultsToSendBack(ctx, of, bundle), prepared, words)
    case 'CORRECT': {
      const correction = await openCorrection(ctx, of)
      return correctForm(await valuesToMend(ctx, of, bundle), correction, prepared, words)
    }
    case 'DECIDE_LIKENESS':
      return likenessForm(await casesToCompare(ctx, of, bundle), prepared, words, comparedWith)
    default:
      return wordsForm(type, prepared, words)
  }
}

function leadOf({ type }: Prepared, { t, exceptions }: Words) {
  if (type === 'REQUEST_SUPPLEMENT') return exceptions('supplement.lead')
  if (type === 'SEND_BACK') return exceptions('sendBack.lead')
  return t(`action.${type}.meaning`)
}

function toldOf(prepared: Prepared, foreseen: Foreseen, words: Words): Told[] {
  const { type, now, step, law, flags, bundle } = prepared
  const { exceptions: t, language } = words
  const when = (at: number) => dateTime(at, language)
  const names = (ids: readonly { id: string }[]) =>
    ids.map(({ id }) => getText(bundle, language, `procedures.${id}.short`)).join(', ')
  const info = (...lines: string[]): Told => ({ tone: 'info', lines })
  const late = (...lines: string[]): Told => ({ tone: 'late', lines })
  switch (type) {
    case 'REQUEST_SUPPLEMENT': {
      const { answerBy, tellBy } = foreseen?.supplement ?? {}
      return [
        ...(answerBy
          ? [info(t('supplement.until', { days: law.supplementDays, when: when(answerBy) }))]
          : []),
        ...(flags.supplement === 'none' ? [] : [late(t('supplement.second'))]),
        ...(tellBy && now > tellBy ? [late(t('supplement.tellLate', { when: when(tellBy) }))] : []),
        ...(tellBy && now <= tellBy ? [info(t('supplement.tellBy', { when: when(tellBy) }))] : []),
      ]
    }
    case 'REFUSE': {
      const { lapses = [], goesOn = [] } = foreseen ?? {}
      const isLate = step.dueAt !== null && now > step.dueAt
      const lines = [
        ...(lapses.length > 0 ? [t('refuse.stops', { procedures: names(lapses) })] : []),
        ...(goesOn.length > 0 ? [t('refuse.goesOn', { procedures: names(goesOn) })] : []),
      ]
      return [
        { ...info(...(lines.length > 0 ? lines : [t('refuse.alone')])), title: t('refuse.title') },
        ...(step.dueAt === null
          ? []
          : isLate
            ? [late(t('refuse.late', { when: when(step.dueAt) }))]
            : [info(t('refuse.inTime', { when: when(step.dueAt) }))]),
      ]
    }
    case 'VERIFY': {
      const lines = (foreseen?.moves ?? []).map(({ stepId, from, to }) =>
        t('verify.moves', { procedure: names([{ id: stepId }]), from: when(from), to: when(to) }),
      )
      return [
        {
          ...info(...(lines.length > 0 ? lines : [t('verify.stays')])),
          title: t('verify.title'),
        },
        info(t('verify.law', { days: law.verifiedDays })),
      ]
    }
    case 'HOLD':
      return [info(t('hold.clock'))]
    case 'APOLOGISE': {
      const by = { when: when(law.apologyBy) }
      return [
        info(t('apologise.promised', { when: when(step.promisedAt) }), t('apologise.once')),
        now > law.apologyBy ? late(t('apologise.late', by)) : info(t('apologise.inTime', by)),
      ]
    }
    case 'SEND_BACK':
      return [info(t('sendBack.clock'))]
    case 'CORRECT':
      return [info(t('correct.then'))]
    case 'COMPENSATE':
      return toldOfUndoing(prepared.undoing, bundle, prepared.of.stepId, words)
    default:
      return []
  }
}
