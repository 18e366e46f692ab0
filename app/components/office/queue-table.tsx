import { useTranslation } from 'react-i18next'
import type { QueueRow } from '#app/forms/office-queue.server.ts'
import { SubmitButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'
import '../../styles/office.css'

interface Props {
  rows: readonly QueueRow[]
  caption: string
  /** What the first column tells in this list. */
  atHeader: string
  /** Open work has a holder and time that runs. */
  open: boolean
  /** One key for the page; an action adds what it is for. */
  commandKey: string
}

/** A list of an office. Plain links and one plain form around all of it: quick to render, and no script needed. */
export function QueueTable({ rows, caption, atHeader, open, commandKey }: Props) {
  const { t } = useTranslation('official')
  const words = { claim: t('queue.claim'), nobody: t('queue.nobody') }
  const columns: Column<QueueRow>[] = [
    { key: 'dossier', header: t('queue.column.dossier'), rowHeader: true, cell: dossierCell },
    { key: 'at', header: atHeader, cell: atCell },
    { key: 'state', header: t('queue.column.state'), cell: stateCell },
    {
      key: 'holder',
      header: t('queue.column.holder'),
      cell: (row) => <HolderCell row={row} words={words} />,
    },
  ]
  return (
    <form method="post" className="queue">
      <input type="hidden" name="key" value={commandKey} />
      <DataTable
        caption={caption}
        columns={open ? columns : columns.slice(0, -1)}
        rows={rows}
        rowKey={rowKey}
      />
    </form>
  )
}

const rowKey = ({ id }: QueueRow) => id

const dossierCell = ({ to, title, code, procedure }: QueueRow) => (
  <>
    <span className="queue__title">{to ? <a href={to}>{title}</a> : title}</span>
    <span className="queue__facts">
      {procedure} · {code}
    </span>
  </>
)

const atCell = ({ at, left, late }: QueueRow) => (
  <>
    <span className="figures">{at}</span>
    {left && (late ? <StatusTag tone="late">{left}</StatusTag> : <Facts>{left}</Facts>)}
  </>
)

const stateCell = ({ state, tone, status, marks, since }: QueueRow) => (
  <>
    <StatusTag tone={tone}>{state}</StatusTag>
    {marks.length > 0 && (
      <span className="queue__marks">
        {marks.map((mark) => (
          <StatusTag key={mark} tone="late">
            {mark}
          </StatusTag>
        ))}
      </span>
    )}
    <Facts>{status}</Facts>
    <Facts>{since}</Facts>
  </>
)

const Facts = ({ children }: { children: string }) => (
  <span className="queue__facts">{children}</span>
)

interface HolderProps {
  row: QueueRow
  words: { claim: string; nobody: string }
}

function HolderCell({ row: { to, title, holder, claimable }, words }: HolderProps) {
  if (!claimable) return holder ?? words.nobody
  return (
    <SubmitButton small variant="secondary" name="do" value="CLAIM" formAction={to}>
      {words.claim} <span className="aksel-sr-only">{title}</span>
    </SubmitButton>
  )
}
