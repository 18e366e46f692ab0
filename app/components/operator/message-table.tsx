import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'
import type { Tone } from '../tone.ts'

export interface MessageLine {
  id: string
  what: string
  code: string
  /** How the dossier stands now. */
  dossier?: string
  to: string
  tone: Tone
  state: string
  attempts: number
  at: string
  when: string
  reason?: string
}

interface Props {
  caption: string
  hideCaption?: boolean
  rows: readonly MessageLine[]
  /** A button in each row sends it again. */
  retry?: boolean
}

/** Messages between the portal and the others, one a row. */
export function MessageTable({ caption, hideCaption, rows, retry }: Props) {
  const { t } = useTranslation('operator')
  const columns: Column<MessageLine>[] = [
    { key: 'what', header: t('column.message'), cell: ({ what }) => what, rowHeader: true },
    { key: 'code', header: t('column.dossier'), cell: Dossier },
    { key: 'to', header: t('column.to'), cell: ({ to }) => to },
    { key: 'state', header: t('column.state'), cell: State },
    { key: 'attempts', header: t('column.attempts'), cell: (row) => row.attempts, numeric: true },
    { key: 'when', header: t('column.when'), cell: When },
  ]
  if (retry) columns.push({ key: 'retry', header: t('column.action'), cell: Retry })
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function Dossier({ code, dossier }: MessageLine) {
  return (
    <div>
      {code}
      {dossier && <p className="quiet small">{dossier}</p>}
    </div>
  )
}

function State({ tone, state, reason }: MessageLine) {
  return (
    <div>
      <StatusTag tone={tone}>{state}</StatusTag>
      {reason && <p className="quiet small">{reason}</p>}
    </div>
  )
}

const When = ({ at, when }: MessageLine) => <time dateTime={at}>{when}</time>

function Retry({ id, what, code }: MessageLine) {
  return (
    <form method="post" action="/operator/retry">
      <input type="hidden" name="id" value={id} />
      <RetryButton what={`${what}, ${code}`} />
    </form>
  )
}

/** The button that sends one message again. */
export function RetryButton({ what }: { what: string }) {
  const { t } = useTranslation('operator')
  return (
    <SubmitButton small>
      {t('dead.retry')}
      <span className="aksel-sr-only">: {what}</span>
    </SubmitButton>
  )
}
