import { useTranslation } from 'react-i18next'
import { StatusTag } from '../status-tag.tsx'
import type { Tone } from '../tone.ts'
import '../../styles/office.css'

interface Leg {
  id: string
  name: string
  state: string
  tone: Tone
  here: boolean
}

/** Where the procedures of the dossier stand, one after the other or side by side: their state, none of their data. */
export function Legs({ stages }: { stages: readonly (readonly Leg[])[] }) {
  const { t } = useTranslation('official')
  return (
    <ol className="legs plain-list" aria-label={t('desk.legs')}>
      {stages.map((stage) => (
        <li key={stage[0]?.id} className="legs__stage">
          {stage.length > 1 && <span className="quiet small">{t('desk.sideBySide')}</span>}
          <ul className="legs__side plain-list">
            {stage.map(({ id, name, state, tone, here }) => (
              <li key={id} className="legs__leg" aria-current={here ? 'step' : undefined}>
                <span className="legs__name">
                  {name} {here && <span className="aksel-sr-only">{t('desk.here')}</span>}
                </span>
                <StatusTag tone={tone}>{state}</StatusTag>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
