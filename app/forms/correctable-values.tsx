import { useTranslation } from 'react-i18next'
import { KnownValues } from '#app/components/known-values.tsx'
import type { QuestionsView } from './question-view.server.ts'

/** With fewer values than this, one button beside each is enough. */
const MANY = 3

/** What is known already, each value with a button that opens it for typing and keeps the rest of the page. */
export function CorrectableValues({ source, rows }: QuestionsView['known']) {
  const { t } = useTranslation('draft')
  const open = rows.filter(({ isHidden }) => !isHidden)
  const notes = [
    source && `${source}.`,
    open.length > 0 && t('known.note'),
    open.length < rows.length && t('known.hiddenNote'),
  ]
  return (
    <div>
      <KnownValues
        title={t('known.title')}
        note={notes.filter(Boolean).join(' ')}
        rows={rows.map((row) => ({
          ...row,
          change: row.isHidden ? undefined : { name: 'correct', value: row.id },
        }))}
      />
      {open.length >= MANY && (
        <button
          className="link-button"
          name="correct"
          value={open.map(({ id }) => id).join(',')}
          formNoValidate
        >
          {t('known.correctAll')}
        </button>
      )}
    </div>
  )
}
