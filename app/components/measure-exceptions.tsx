import { useTranslation } from 'react-i18next'
import type { viewMeasures } from '#app/services/measuring.server.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import { DataTable, type Column } from './data-table.tsx'
import { useFormats } from './figure-text.ts'
import type { Asked } from './measure-filter.tsx'
import { FiguresTable, MeasureSection } from './measure-tables.tsx'

type Moves = Awaited<ReturnType<typeof viewMeasures>>['moves']

const faults: readonly FigureId[] = [
  'supplemented',
  'supplemented-again',
  'promise-moves',
  'corrections',
  'revocations',
  'repairs-open',
  'time-to-repair-median',
  'alarms-agency-silent',
  'alarms-number-missing',
]
const acceptance: readonly FigureId[] = [
  'sent-not-accepted',
  'accepted-late',
  'not-accepted-now',
  'not-accepted-longest',
]

/** The figures that stand in sections of their own below. */
export const exceptional: readonly FigureId[] = [...faults, ...acceptance]

interface Props {
  figures: readonly Figure[]
  moves: Moves
  asked: Asked
}

/** What did not go straight: what citizens had to mend, dates that moved, and systems that do not answer. */
export function MeasureExceptions({ figures, moves, asked }: Props) {
  const { t } = useTranslation('measures')
  const some = (ids: readonly FigureId[]) => figures.filter(({ id }) => ids.includes(id))
  return (
    <>
      <MeasureSection title={t('faults.title')} text={t('faults.text')}>
        <FiguresTable
          caption={t('faults.title')}
          header={t('counts.what')}
          value={t('counts.value')}
          figures={some(faults)}
          asked={asked}
        />
        {moves.length > 0 && <MovesTable moves={moves} />}
      </MeasureSection>
      <MeasureSection title={t('acceptance.title')} text={t('acceptance.text')}>
        <FiguresTable
          caption={t('acceptance.title')}
          header={t('counts.what')}
          value={t('counts.value')}
          figures={some(acceptance)}
          asked={asked}
        />
      </MeasureSection>
    </>
  )
}

const kinds = [
  'verification',
  'supplement',
  'hold',
  'apology',
  'lateApology',
  'consent',
  'payment',
  'correction',
  'predecessor',
] as const

function MovesTable({ moves }: { moves: Moves }) {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const columns: Column<Moves[number]>[] = [
    {
      key: 'kind',
      header: t('moves.reason'),
      cell: ({ kind }) => t(`moves.kind.${kinds.find((known) => known === kind) ?? 'other'}`),
      rowHeader: true,
    },
    {
      key: 'count',
      header: t('moves.count'),
      cell: ({ count }) => formats.number(count),
      numeric: true,
    },
  ]
  return (
    <DataTable
      caption={t('moves.title')}
      columns={columns}
      rows={moves}
      rowKey={({ kind }) => kind}
      narrow="scroll"
    />
  )
}
