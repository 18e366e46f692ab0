import type { Tone } from './tone.ts'

export interface TimelineItem {
  id: string
  /** The moment for machines, and in words. */
  at: string
  when: string
  title: React.ReactNode
  detail?: React.ReactNode
  tone?: Tone
}

/** What happened, in the order given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline plain-list">
      {items.map(({ id, at, when, title, detail, tone }) => (
        <li key={id} className={tone && `tone-${tone}`}>
          <time dateTime={at}>{when}</time>
          <p className="timeline__title">{title}</p>
          {detail && <div className="quiet small">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
