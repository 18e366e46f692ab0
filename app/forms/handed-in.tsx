import { useTranslation } from 'react-i18next'
import { SummaryList } from '#app/components/summary-list.tsx'
import type { Check } from './check-view.server.ts'

/** The papers that go along, each with the way to change it. Nothing where none is needed. */
export function HandedIn({ papers }: Pick<Check, 'papers'>) {
  const { t } = useTranslation('papers')
  if (papers.length === 0) return null
  return (
    <section className="answers">
      <h2>{t('check.title')}</h2>
      <SummaryList rows={papers} />
    </section>
  )
}
