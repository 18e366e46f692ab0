import { useTranslation } from 'react-i18next'
import type { Trouble } from '#app/forms/office-troubles.server.ts'
import { Timeline } from '../timeline.tsx'

/** What went wrong with this step and how it was settled; nothing where nothing did. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const { t } = useTranslation('exceptions')
  if (troubles.length === 0) return null
  return (
    <section id="troubles" className="panel stack stack--tight" aria-labelledby="troubles-title">
      <h2 id="troubles-title">{t('history.title')}</h2>
      <Timeline
        items={troubles.map(({ lines, ...trouble }) => ({
          ...trouble,
          detail: lines.map((line) => <p key={line}>{line}</p>),
        }))}
      />
    </section>
  )
}
