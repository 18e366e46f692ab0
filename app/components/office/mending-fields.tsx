import { useTranslation } from 'react-i18next'
import type { ExceptionView } from '#app/forms/office-exception-view.server.ts'
import { QuestionField } from '#app/forms/question-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { TextArea } from '../text-area.tsx'
import { errorOf, type Filled } from './filled.ts'

type ValuesForm = Extract<ExceptionView['form'], { kind: 'values' }>
type Question = ValuesForm['marked'][number]

/** The values of a result, those marked as wrong first, ready to be typed over. */
export function MendingFields({ asked, marked, others, reason, ...filled }: ValuesForm & Filled) {
  const { t } = useTranslation('exceptions')
  const field = (question: Question) => (
    <QuestionField
      key={question.key}
      question={{ ...question, value: filled.typed?.[question.key] ?? question.value }}
      error={errorOf(filled, question.key)}
    />
  )
  const isOpen = others.some(
    ({ key, value }) =>
      errorOf(filled, key) !== undefined || (filled.typed?.[key] ?? value) !== value,
  )
  return (
    <>
      <section id="values" className="stack" aria-labelledby="marked-title">
        <h2 id="marked-title">{t('correct.marked')}</h2>
        <p>{asked ?? t('correct.nothing')}</p>
        {marked.map(field)}
      </section>
      {others.length > 0 && (
        <Disclosure summary={t('correct.others')} open={isOpen}>
          <div className="stack">{others.map(field)}</div>
        </Disclosure>
      )}
      <TextArea
        {...reason}
        rows={4}
        error={errorOf(filled, reason.name)}
        defaultValue={filled.typed?.[reason.name]}
      />
    </>
  )
}
