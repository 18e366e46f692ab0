import { CalendarIcon } from '@navikt/aksel-icons'
import '../../styles/citizen.css'

interface Props {
  title: string
  steps: readonly { id: string; name: string; agency: string; by: string }[]
  total: string
  /** What else can be asked for, and when that is done. */
  cases: readonly { id: string; line: string }[]
  chain?: string
  /** Which day counts as the first. */
  rule: string
  law: string
}

/** When everything will be done, with dates; all sentences come ready. */
export function Promise({ title, steps, total, cases, chain, rule, law }: Props) {
  return (
    <section className="panel panel--sand promised">
      <h2>{title}</h2>
      <p className="promised__total">
        <CalendarIcon className="icon" aria-hidden />
        {total}
      </p>
      <ol className="promised__steps plain-list">
        {steps.map(({ id, name, agency, by }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="quiet small">{agency}</span>
            <span>{by}</span>
          </li>
        ))}
      </ol>
      {cases.length > 0 && (
        <ul className="dots">
          {cases.map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
        </ul>
      )}
      {chain && <p className="small">{chain}</p>}
      <p className="small">{rule}</p>
      <p className="small">{law}</p>
    </section>
  )
}
