import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageScript } from '#app/components/page-script.tsx'
import { Page } from '#app/components/page.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { StepProgress } from '#app/components/step-progress.tsx'
import script from '#app/islands/draft-page.ts?worker&url'
import type { CastHelp } from './cast-help.server.ts'
import type { CounterWords } from './counter-view.server.ts'
import { CorrectableValues } from './correctable-values.tsx'
import { DraftKeeping } from './draft-keeping.tsx'
import { LawChanged } from './law-changed.tsx'
import { QuestionField } from './question-field.tsx'
import type { QuestionsView } from './question-view.server.ts'
import { SaveStatus } from './save-status.tsx'
import '../styles/citizen.css'

export const ANSWERS_FORM = 'answers'

interface Props extends QuestionsView {
  /** The page was sent to be changed on the way to sending: it goes back there. */
  fromCheck: boolean
  /** What the server refused; else what it found wrong when it opened the page. */
  refused?: QuestionsView['errors']
  /** An official types for somebody who came to the counter. */
  counter?: CounterWords
  /** A relative has declared the same. */
  before?: { title: string; text: string }
  /** Who is played, and what they know. */
  cast?: CastHelp
}

/** One group of questions: what is known, what is asked, and on. */
export function QuestionPage({ refused, fromCheck, counter, before, cast, ...view }: Props) {
  const { t } = useTranslation('draft')
  const { draft, page, questions, known, told, tellsFirst, silent } = view
  const errors = refused ?? view.errors
  const back =
    fromCheck && view.complete
      ? { to: `/drafts/${draft.id}/check`, label: t('back.check') }
      : page.previous
        ? { to: `/drafts/${draft.id}/${page.previous}`, label: t('back.page') }
        : counter
          ? { to: '/office/counter', label: counter.back }
          : { to: `/bundles/${page.bundleId}`, label: t('back.before') }
  const errorOf = (key: string) => errors.find(({ field }) => field === key)?.message
  return (
    <Page
      title={page.title}
      windowTitle={`${page.title} – ${page.bundle}`}
      failed={errors.length > 0}
      eyebrow={page.bundle}
      lead={page.lead}
      back={{ ...back, form: ANSWERS_FORM }}
      aside={page.position && page.of && <StepProgress current={page.position} total={page.of} />}
    >
      <ErrorSummary errors={errors.map((error) => linkable(error, questions))} />
      {counter && <Notice title={counter.title}>{counter.text}</Notice>}
      {before && <Notice title={before.title}>{before.text}</Notice>}
      <LawChanged changes={view.lawChanges} />
      {silent.length > 0 && (
        <Notice title={t('silent.title')}>
          {silent.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {cast && questions.length > 0 && (
        <Disclosure summary={t('cast', { name: cast.name })} open={questions.some(isToBeTyped)}>
          <p>{cast.about}</p>
        </Disclosure>
      )}
      <form id={ANSWERS_FORM} method="post" className="form" noValidate>
        {tellsFirst && told.length > 0 && <SummaryList rows={told} />}
        {known.rows.length > 0 && <CorrectableValues {...known} />}
        {known.rows.length > 0 && questions.length > 0 && <h2>{t('questions')}</h2>}
        {questions.map((question) => (
          <div key={question.key} className="question">
            <QuestionField question={question} error={errorOf(question.key)} />
            {question.take && (
              <button className="link-button" name="take" value={question.key} formNoValidate>
                {question.take}
                <span className="aksel-sr-only">: {question.label}</span>
              </button>
            )}
          </div>
        ))}
        {!tellsFirst && told.length > 0 && (
          <Disclosure summary={t('known.told')}>
            <SummaryList rows={told} />
          </Disclosure>
        )}
        <div className="actions">
          <SubmitButton>{t(questions.length > 0 ? 'continue' : 'confirm')}</SubmitButton>
          <SubmitButton variant="tertiary" name="intent" value="later">
            {t('later')}
          </SubmitButton>
        </div>
        {questions.length > 0 && (
          <SaveStatus
            form={ANSWERS_FORM}
            to={`/drafts/${draft.id}/${page.id}/save`}
            revision={draft.revision}
          />
        )}
      </form>
      <DraftKeeping id={draft.id} keptUntil={draft.keptUntil} counter={counter} />
      <PageScript src={script} />
    </Page>
  )
}

/** Nothing to choose from and nothing there: only who holds the paper can answer. */
const isToBeTyped = ({ options, optional, value }: QuestionsView['questions'][number]) =>
  options.length === 0 && !optional && !value

type Errors = QuestionsView['errors']

/** An error about a value that has no field of its own leads to the questions. */
function linkable(error: Errors[number], questions: QuestionsView['questions']) {
  return questions.some(({ key }) => key === error.field)
    ? error
    : { ...error, field: ANSWERS_FORM }
}
