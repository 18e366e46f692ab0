import { useTranslation } from 'react-i18next'
import type { Bottleneck } from '#machines/mining/bottlenecks.ts'
import type { MapEdge, ProcessMap } from '#machines/mining/process-map.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'
import type { ProcessNames } from './names.ts'

/** What follows costs next to nothing. */
const COSTLIEST = 8

/** Every change with its numbers: what the drawing says, for reading. */
export function WaysTable({ map, names }: { map: ProcessMap; names: ProcessNames }) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const nodeOf = (id: string) => map.nodes.find((node) => node.id === id)
  const place = (id: string) => {
    const node = nodeOf(id)
    return node ? names.place(node) : id
  }
  const time = (minutes: number | null, { count }: MapEdge) =>
    minutes === null || count < SMALLEST_GROUP ? t('ways.notYet') : formats.workingTime(minutes)
  const columns: Column<MapEdge>[] = [
    { key: 'from', header: t('ways.from'), cell: ({ from }) => place(from), rowHeader: true },
    {
      key: 'to',
      header: t('ways.to'),
      cell: ({ to }) => names.state(nodeOf(to)?.state ?? to),
    },
    {
      key: 'count',
      header: t('ways.count'),
      cell: ({ count }) => (count < SMALLEST_GROUP ? t('drawing.few') : formats.number(count)),
      numeric: true,
    },
    {
      key: 'median',
      header: t('ways.median'),
      cell: (edge) => time(edge.median, edge),
      numeric: true,
    },
    { key: 'p90', header: t('ways.p90'), cell: (edge) => time(edge.p90, edge), numeric: true },
  ]
  return (
    <DataTable
      caption={t('ways.title')}
      hideCaption
      columns={columns}
      rows={map.edges}
      rowKey={({ from, to }) => `${from} ${to}`}
    />
  )
}

type SlowRow = BarRow & Bottleneck

/** Where the time goes, the costliest state first; states that too few steps went through are left out. */
export function SlowTable({ bottlenecks, names }: SlowProps) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const rows = shownOf(bottlenecks).map((bottleneck): SlowRow => {
    const { node, share, isHandOver } = bottleneck
    return {
      ...bottleneck,
      key: node.id,
      label: names.place(node),
      value: share,
      text: formats.percent(share),
      tone: isHandOver ? 'late' : 'plain',
    }
  })
  return (
    <BarTable
      caption={t('slow.title')}
      hideCaption
      header={t('slow.where')}
      measured={t('slow.share')}
      rows={rows}
      more={[
        {
          key: 'total',
          header: t('slow.total'),
          cell: ({ node }) => formats.workingTime(node.total),
          numeric: true,
        },
        { key: 'whose', header: t('slow.whose'), cell: ({ node }) => t(`waits.${node.waitsFor}`) },
        {
          key: 'median',
          header: t('slow.median'),
          cell: ({ node }) => formats.workingTime(node.median ?? 0),
          numeric: true,
        },
        {
          key: 'p90',
          header: t('slow.p90'),
          cell: ({ node }) => formats.workingTime(node.p90 ?? 0),
          numeric: true,
        },
      ]}
    />
  )
}

interface SlowProps {
  bottlenecks: readonly Bottleneck[]
  names: ProcessNames
}

const shownOf = (bottlenecks: readonly Bottleneck[]) =>
  bottlenecks.filter(({ node }) => node.visits >= SMALLEST_GROUP).slice(0, COSTLIEST)

/** The same in a sentence or two. */
export function SlowWords({ bottlenecks, names }: SlowProps) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const shown = shownOf(bottlenecks)
  const [most] = shown
  const handOver = shown.find(({ isHandOver }) => isHandOver)
  if (!most) return null
  return (
    <p className="says">
      {t('slow.most', { place: names.place(most.node), share: formats.percent(most.share) })}{' '}
      {handOver &&
        t('slow.handOverMost', {
          place: names.place(handOver.node),
          time: formats.workingTime(handOver.node.median ?? 0),
        })}
    </p>
  )
}
