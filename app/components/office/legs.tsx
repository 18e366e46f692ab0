import { useTranslation } from 'react-i18next'
import { StatusTag } from '../status-tag.tsx'
import type { Tone } from '../tone.ts'
import '../../styles/office.css'

interface Props {
  legs: readonly {
    id: string
    name: string
    state: string
    tone: Tone
    here: boolean
    /** It follows from another procedure. */
    after: boolean
  }[]
}

/** Where the other procedures of the dossier stand, in one line: their state, none of their data. */
export function Legs({ legs }: Props) {
  const { t } = useTranslation('official')
  return (
    <ol className="legs plain-list" aria-label={t('desk.legs')}>
      {legs.map(({ id, name, state, tone, here, after }) => (
        <li
          key={id}
          className={after ? 'legs__after' : undefined}
          aria-current={here ? 'step' : undefined}
        >
          <span className="legs__name">
            {name} {here && <span className="aksel-sr-only">{t('desk.here')}</span>}
          </span>
          <StatusTag tone={tone}>{state}</StatusTag>
        </li>
      ))}
    </ol>
  )
}
