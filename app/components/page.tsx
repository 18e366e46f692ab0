import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'

interface Props {
  title: string
  /** A few words above the title: the procedure, the dossier code, the section. */
  eyebrow?: React.ReactNode
  /** One or two sentences under the title. */
  lead?: React.ReactNode
  /** Stands beside the lead: a state, a progress in words. */
  aside?: React.ReactNode
  back?: { to: string; label: string }
  /** `reading` for forms and prose, `wide` for tables, maps and queues. */
  width?: 'reading' | 'wide'
  children: React.ReactNode
}

/** Every page: back link, one h1, lead, body. */
export function Page({ title, eyebrow, lead, aside, back, width = 'reading', children }: Props) {
  return (
    <div className={`page page--${width}`}>
      <header className="page__head">
        {back && (
          <Link className="back-link" to={back.to}>
            <ArrowLeftIcon className="icon" aria-hidden />
            {back.label}
          </Link>
        )}
        {eyebrow && <p className="page__eyebrow">{eyebrow}</p>}
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {aside}
        {lead && <p className="page__lead">{lead}</p>}
      </header>
      <div className="page__body stack">{children}</div>
    </div>
  )
}
