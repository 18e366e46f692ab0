import type { BothLabels } from '#app/forms/slip-words.server.ts'

interface Props {
  name: string
  columns: readonly BothLabels[]
  rows: readonly (readonly string[])[]
}

/** A table as paper has it: every cell stays in its column, and on a narrow screen it scrolls in its own box. */
export function SlipTable({ name, columns, rows }: Props) {
  return (
    <div className="slip__box" role="region" aria-label={name} tabIndex={0}>
      <table className="slip__table">
        <thead>
          <tr>
            {columns.map(({ vi, en }) => (
              <th key={vi} scope="col">
                {vi}
                <span lang="en">{en}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
