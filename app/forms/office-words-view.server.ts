import type { Prepared, WordyEvent } from '#app/services/preparing.server.ts'
import { getText } from '#machines/texts.ts'
import type { Words } from './words.server.ts'

type WordsEvent = Exclude<
  WordyEvent,
  'REQUEST_SUPPLEMENT' | 'SEND_BACK' | 'CORRECT' | 'DECIDE_LIKENESS'
>

/** A form of a choice, words and a date, each where the event has one. */
export function wordsForm(
  type: WordsEvent,
  prepared: Prepared,
  { exceptions: t, ...words }: Words,
) {
  const { bundle, law } = prepared
  if (type === 'COMPENSATE') return undoingForm(prepared, words.undoing)
  const text = (key: string) => getText(bundle, words.language, key)
  const field = (name: 'reason' | 'finding' | 'note' | 'holdNote') => ({
    name: name === 'holdNote' ? 'note' : name,
    label: t(`labels.${name}`),
    hint: t(`hints.${name}`),
    optional: name === 'holdNote',
  })
  const said =
    type === 'REFUSE'
      ? field('note')
      : type === 'HOLD'
        ? field('holdNote')
        : field(type === 'CONCLUDE_VERIFICATION' ? 'finding' : 'reason')
  const grounds = law.grounds.map(({ id, legalBasis }) => ({
    value: id,
    label: text(`grounds.${id}`),
    hint: legalBasis,
  }))
  const holds = law.holds.map(({ id, legalBasis, assumed }) => ({
    value: id,
    label: text(`holds.${id}`),
    hint: assumed ? `${legalBasis} (${t('hold.assumed')})` : legalBasis,
  }))
  return {
    kind: 'words' as const,
    choice:
      type === 'REFUSE'
        ? { name: 'ground', label: t('labels.ground'), options: grounds }
        : type === 'HOLD'
          ? { name: 'hold', label: t('labels.hold'), options: holds }
          : undefined,
    words: said,
    date:
      type === 'APOLOGISE'
        ? { name: 'until', label: t('labels.until'), hint: t('hints.until') }
        : undefined,
  }
}

/** How an office undid what it had done, the usual way first. */
function undoingForm({ ways }: Prepared, t: Words['undoing']) {
  return {
    kind: 'words' as const,
    choice: {
      name: 'done',
      label: t('office.done'),
      options: ways.map((way) => ({
        value: way,
        label: t(`done.${way}`),
        hint: t(`hints.${way}`),
      })),
    },
    words: {
      name: 'note',
      label: t('office.note'),
      hint: t('office.noteHint'),
      optional: false,
    },
    date: undefined,
  }
}
