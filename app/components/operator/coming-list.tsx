import { useTranslation } from 'react-i18next'
import { Timeline } from '../timeline.tsx'

export interface ComingLine {
  id: string
  at: string
  when: string
  what: string
  code: string
  detail?: string
}

/** What happens by itself when its time comes. */
export function ComingList({ lines }: { lines: readonly ComingLine[] }) {
  const { t } = useTranslation('operator')
  return (
    <section id="coming" className="stack stack--tight" aria-labelledby="coming-title">
      <h2 id="coming-title">{t('coming.title')}</h2>
      {lines.length === 0 ? (
        <p>{t('coming.none')}</p>
      ) : (
        <>
          <p>{t('coming.lead')}</p>
          <Timeline
            items={lines.map(({ what, code, detail, ...line }) => ({
              ...line,
              title: what,
              detail: [code, detail].filter(Boolean).join(' · '),
              tone: 'waiting',
            }))}
          />
          <a href="/operator/ahead">{t('coming.more')}</a>
        </>
      )}
    </section>
  )
}
