import { date, dateTime } from '#app/i18n/format.ts'
import type { StepOnDesk } from '#app/services/examining.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import type { Fault } from '#machines/dossier.events.ts'
import { findText, getText } from '#machines/texts.ts'
import { labelOf, valueText, type Names } from './declared-values.server.ts'
import type { Words } from './words.server.ts'

const moveKinds = [
  'verification',
  'supplement',
  'hold',
  'apology',
  'consent',
  'payment',
  'correction',
] as const

/** What moved a date; whatever is not of this step came from the one before it. */
const moveKind = (kind: string) => moveKinds.find((known) => known === kind) ?? 'predecessor'

/** One thing that went wrong, with how it was settled. */
export interface Trouble {
  id: string
  at: string
  when: string
  title: string
  lines: readonly string[]
}

/** Everything that went wrong with the step, oldest first: guidance and answers, corrections, refusals, moved dates. */
export function troubleHistory(view: StepOnDesk, names: Names, words: Words): Trouble[] {
  const { troubles, bundle, ruleSet, procedure } = view
  const { exceptions: t, language } = words
  const when = (at: number) => dateTime(at, language)
  const text = (key: string) => getText(bundle, language, key)
  const short = (id: string) => text(`procedures.${id}.short`)
  const item = ({ kind, id, reason }: Fault) => {
    const label = findText(bundle, language, `${kind}s.${id}.label`) ?? id
    return t('history.item', { label, reason })
  }
  const entry = (id: string, at: number, title: string, lines: readonly string[]) => ({
    id,
    sort: at,
    at: new Date(at).toISOString(),
    when: when(at),
    title,
    lines,
  })
  const changesAt = (at: number | null, why: 'supplement' | 'correction') =>
    troubles.amendments
      .filter((row) => row.why === why && row.at === at)
      .map(({ field, before, after }) =>
        t('history.change', {
          label: labelOf(bundle, language, field),
          before: shown(field, before),
          after: shown(field, after),
        }),
      )
  const supplements = troubles.supplements.map((row, index) =>
    entry(row.id, row.asked_at, t('history.supplement', { by: row.asked_by, turn: index + 1 }), [
      ...row.items.map(item),
      ...(row.notice_due_at !== null && row.asked_at > row.notice_due_at
        ? [t('history.told.late', { when: when(row.notice_due_at) })]
        : []),
      row.state === 'asked'
        ? t('history.answerBy', { when: when(row.due_at) })
        : t(`history.supplementStates.${row.state}`, { when: when(row.answered_at ?? 0) }),
      ...changesAt(row.answered_at, 'supplement'),
    ]),
  )
  const corrections = troubles.corrections.map((row) =>
    entry(
      row.id,
      row.asked_at,
      row.procedure_id !== procedure.id
        ? t('history.sentBack', { by: row.asked_by, procedure: short(row.procedure_id) })
        : row.asked_from === null
          ? t('history.correctionByCitizen', { by: row.asked_by })
          : t('history.correctionByOffice', {
              by: row.asked_by,
              procedure: short(row.asked_from),
            }),
      [
        ...row.items.map(item),
        t(`history.correctionStates.${row.state}`, {
          by: row.answered_by,
          when: row.answered_at === null ? '' : when(row.answered_at),
          answer: row.answer,
        }),
        ...changesAt(row.answered_at, 'correction'),
      ],
    ),
  )
  const refusals = troubles.refusals.map((row) =>
    entry(
      `refusal-${row.round}`,
      row.at,
      t('history.refusal', {
        by: row.signed_by,
        ground: text(`grounds.${row.ground}`),
        law: legalBasis(row.ground),
      }),
      [
        ...(row.note ? [row.note] : []),
        ...(row.due_at === null
          ? []
          : [
              t(row.at > row.due_at ? 'history.refusalLate' : 'history.refusalInTime', {
                when: when(row.due_at),
              }),
            ]),
      ],
    ),
  )
  const moves = troubles.moves.map((row) =>
    entry(row.id, row.at, t('history.move', { from: when(row.from_at), to: when(row.to_at) }), [
      t(`history.moves.${moveKind(row.kind)}`),
      ...(row.reason ? [row.reason] : []),
      ...(row.in_time === 0 ? [t('history.apologyLate')] : []),
    ]),
  )
  const likenesses = troubles.likenesses.flatMap((row) =>
    row.decision === null || row.decided_at === null
      ? []
      : [
          entry(
            `likeness-${row.other_id}`,
            row.decided_at,
            t('history.likeness', {
              by: row.decided_by,
              decision: t(`likeness.decisions.${row.decision}`),
              code: row.code,
            }),
            [row.reason ?? ''],
          ),
        ],
  )
  const findings = troubles.said
    .filter(({ type }) => type === 'CONCLUDE_VERIFICATION')
    .map(({ by, at, words: found }) =>
      entry(`finding-${at}`, at, t('history.finding', { by }), [found]),
    )
  return [...supplements, ...corrections, ...refusals, ...moves, ...likenesses, ...findings]
    .toSorted((one, other) => one.sort - other.sort)
    .map(({ sort: _, ...rest }) => rest)

  function shown(field: string, value: string | null) {
    const kind = bundle.fields.find(({ key }) => key === field)?.kind ?? 'text'
    if (!value) return t('blank')
    return valueText(bundle, language, { key: field, kind, value }, names)
  }

  function legalBasis(ground: string) {
    const { grounds, silence } = ruleSetOf(bundle, ruleSet).exceptions
    const known = [...(grounds[procedure.id] ?? []), silence]
    return known.find(({ id }) => id === ground)?.legalBasis ?? ''
  }
}

/** That a value was changed after sending, and what stood there before; undefined for one that was not. */
export function amendedText(view: StepOnDesk, key: string, names: Names, words: Words) {
  const { bundle, troubles } = view
  const { exceptions: t, language } = words
  const last = troubles.amendments.findLast(({ field }) => field === key)
  if (!last) return undefined
  const kind = bundle.fields.find((field) => field.key === key)?.kind ?? 'text'
  const before =
    last.before && valueText(bundle, language, { key, kind, value: last.before }, names)
  return t(`history.amended.${last.why}`, {
    when: date(last.at, language),
    before: before || t('blank'),
  })
}
