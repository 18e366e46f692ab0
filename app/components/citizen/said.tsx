import type { FeedbackItem } from '#app/forms/feedback-view.server.ts'
import { StatusTag } from '../status-tag.tsx'
import '../../styles/notices.css'

interface Props {
  item: FeedbackItem
  children?: React.ReactNode
}

/** What somebody wrote to an office, and everything that was said after it. */
export function Said({ item, children }: Props) {
  const { id, title, sent, state, tone, due, words, turns } = item
  return (
    <article id={`f-${id}`} className="panel stack stack--tight">
      <h3>{title}</h3>
      <p className="quiet small">{sent}</p>
      <p className="actions">
        <StatusTag tone={tone}>{state}</StatusTag>
        {due && <span className="small">{due}</span>}
      </p>
      <blockquote>{words}</blockquote>
      <Turns turns={turns} />
      {children}
    </article>
  )
}

function Turns({ turns }: Pick<FeedbackItem, 'turns'>) {
  return turns.map(({ id, by, late, words }) => (
    <div key={id} className="turn">
      <p className="small">
        {by}
        {late && ` (${late})`}
      </p>
      <blockquote>{words}</blockquote>
    </div>
  ))
}
