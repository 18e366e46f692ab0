import { ShieldCheckmarkIcon } from '@navikt/aksel-icons'
import { SummaryList, type SummaryRow } from './summary-list.tsx'

interface Props {
  title: string
  /** Why nothing has to be typed here, and what to do when it is wrong. */
  note: string
  rows: readonly SummaryRow[]
}

/** What the state already knows: shown for confirmation, never asked again. */
export function KnownValues({ title, note, rows }: Props) {
  return (
    <section className="panel known">
      <h2>{title}</h2>
      <p className="known__note">
        <ShieldCheckmarkIcon className="icon" aria-hidden />
        {note}
      </p>
      <SummaryList rows={rows} />
    </section>
  )
}
