import { Disclosure } from '../disclosure.tsx'
import '../../styles/law.css'

interface Props {
  law?: {
    line: string
    why: string
    linked: string
    limitsTitle: string
    limits: readonly string[]
    cutOff: string
    assumedTitle: string
    assumed: readonly string[]
    /** The law that follows, where it is known. */
    next?: { title: string; changes: readonly string[] }
  }
}

/** Which law applies, in one line; why, its limits, what is assumed and what comes next for who wants to know. */
export function LawInForce({ law }: Props) {
  if (!law) return null
  const { line, why, linked, limitsTitle, limits, cutOff, assumedTitle, assumed, next } = law
  return (
    <div className="law">
      <Disclosure summary={line}>
        <div className="law__body">
          <p>{why}</p>
          <p>{linked}</p>
          <Part title={limitsTitle} lines={[...limits, cutOff]} />
          {assumed.length > 0 && <Part title={assumedTitle} lines={assumed} />}
          {next && <Part title={next.title} lines={next.changes} />}
        </div>
      </Disclosure>
    </div>
  )
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p className="law__title">{title}</p>
      <ul className="dots">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
