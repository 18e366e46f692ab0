import { InformationSquareIcon } from '@navikt/aksel-icons'
import { toneIcons, type Tone } from './tone.ts'

interface Props {
  /** `info` tells; `done` confirms; `late` warns; `stopped` is a problem; `yours` asks the reader to act. */
  tone?: 'info' | Exclude<Tone, 'working' | 'waiting'>
  title?: string
  children: React.ReactNode
  /** Read out at once when it appears without a new page. */
  live?: boolean
}

export function Notice({ tone = 'info', title, children, live }: Props) {
  const Icon = tone === 'info' ? InformationSquareIcon : toneIcons[tone]
  return (
    <div
      className={`notice tone-${tone === 'info' ? 'working' : tone}`}
      role={live ? 'status' : undefined}
    >
      <Icon className="icon" aria-hidden />
      <div className="notice__body">
        {title && <p className="notice__title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
