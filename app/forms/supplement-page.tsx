import { useTranslation } from 'react-i18next'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { QuestionField } from './question-field.tsx'
import type { SupplementView } from './supplement-view.server.ts'
import '../styles/citizen.css'

interface Props extends SupplementView {
  commandKey: string
  /** It was typed before a session ended, and is shown again. */
  carried: boolean
  /** Something else is asked for than when the page was opened. */
  changed: boolean
}

/** What an office asked for: the papers first, then the values, then sending it. Nothing else can be changed. */
export function SupplementPage(props: Props) {
  const { t } = useTranslation('going-wrong')
  const { papers, questions, fields, errors, asked, commandKey } = props
  const isReady = papers.every(({ files }) => files > 0)
  const errorOf = (key: string) => errors.find(({ field }) => field === key)?.message
  return (
    <Page
      title={t('supplement.title')}
      windowTitle={props.windowTitle}
      failed={errors.length > 0}
      eyebrow={props.eyebrow}
      lead={props.lead}
      back={props.back}
    >
      <ErrorSummary errors={errors} />
      {props.carried && (
        <Notice title={t('supplement.carried.title')} live>
          {t('supplement.carried.text')}
        </Notice>
      )}
      {props.changed && (
        <Notice tone="late" live>
          {t('supplement.changed')}
        </Notice>
      )}
      <Notice tone="yours" title={props.due}>
        {props.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {papers.length > 0 && <Papers papers={papers} />}
      {!isReady && <p>{t('supplement.papers.first')}</p>}
      {!isReady && fields.length > 0 && (
        <section className="stack stack--tight">
          <h2>{t('supplement.willSee')}</h2>
          <ul className="dots">
            {fields.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {isReady && (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={commandKey} />
          <input type="hidden" name="asked" value={asked} />
          {/* Enter sends the page, rather than pressing the first button that looks for a place. */}
          <button className="aksel-sr-only" tabIndex={-1} aria-hidden="true" />
          {questions.length > 0 && <h2>{t('supplement.fields.title')}</h2>}
          {questions.map((question) => (
            <QuestionField key={question.key} question={question} error={errorOf(question.key)} />
          ))}
          <SubmitButton>{t('supplement.send')}</SubmitButton>
          <p className="quiet small">{t('supplement.once')}</p>
        </form>
      )}
    </Page>
  )
}

function Papers({ papers }: Pick<SupplementView, 'papers'>) {
  const { t } = useTranslation('going-wrong')
  return (
    <section className="stack stack--tight">
      <h2>{t('supplement.papers.title')}</h2>
      {papers.map(({ id, to, name, reason, files }) => (
        <div key={id} id={id} className="panel stack stack--tight">
          <h3>{name}</h3>
          <p>{reason}</p>
          <p className="quiet small">
            {files > 0
              ? t('supplement.papers.files', { count: files })
              : t('supplement.papers.none')}
          </p>
          <p>
            <ButtonLink to={to} variant={files > 0 ? 'secondary' : 'primary'}>
              {t(files > 0 ? 'supplement.papers.more' : 'supplement.papers.choose')}
              <span className="aksel-sr-only">: {name}</span>
            </ButtonLink>
          </p>
        </div>
      ))}
    </section>
  )
}
