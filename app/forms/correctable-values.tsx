import { useTranslation } from 'react-i18next'
import { KnownValues } from '#app/components/known-values.tsx'
import type { QuestionsView } from './question-view.server.ts'

/** With fewer values than this, one button beside each is enough. */
const MANY = 3

/** What is known already, each value with a button that opens it for typing and keeps the rest of the page. */
export function CorrectableValues({ source, rows }: QuestionsView['known']) {
  const { t } = useTranslation('draft')
  return (
    <div>
      <KnownValues
        title={t('known.title')}
        note={source ? `${source}. ${t('known.note')}` : t('known.note')}
        rows={rows.map((row) => ({ ...row, change: { name: 'correct', value: row.id } }))}
      />
      {rows.length >= MANY && (
        <button
          className="link-button"
          name="correct"
          value={rows.map(({ id }) => id).join(',')}
          formNoValidate
        >
          {t('known.correctAll')}
        </button>
      )}
    </div>
  )
}
