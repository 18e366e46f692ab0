import { useId } from 'react'
import { classNames } from './field.ts'
import '../styles/table.css'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => React.ReactNode
  /** Numbers and amounts stand flush right. */
  numeric?: boolean
  /** The cell that names the row; one column has it. */
  rowHeader?: boolean
}

interface Props<Row> {
  caption: React.ReactNode
  /** Read out but not shown, when a heading right above says the same. */
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On narrow screens each row becomes a card, or the table scrolls sideways within its own box. */
  narrow?: 'stack' | 'scroll'
}

/**
 * A real table. The explicit roles repeat what the elements mean, because browsers forget it when a
 * narrow screen lays the rows out as cards.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, narrow = 'stack' } = props
  const captionId = useId()
  const table = (
    <table role="table" className={classNames('table', narrow === 'stack' && 'table--stack')}>
      <caption id={captionId} className={hideCaption ? 'aksel-sr-only' : undefined}>
        {caption}
      </caption>
      <thead>
        <tr role="row">
          {columns.map(({ key, header, numeric }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={numeric ? 'is-number' : undefined}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (narrow === 'stack') return table
  return (
    <div className="table-box" role="region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { cell, header, numeric, rowHeader } = column
  if (rowHeader) {
    return (
      <th role="rowheader" scope="row" data-label={header}>
        {cell(row)}
      </th>
    )
  }
  return (
    <td role="cell" data-label={header} className={numeric ? 'is-number' : undefined}>
      {cell(row)}
    </td>
  )
}
