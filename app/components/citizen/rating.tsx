import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { TextArea } from '../text-area.tsx'
import '../../styles/notices.css'

interface Given {
  score: string
  words: string
  when: string
}

interface Typed {
  score: string
  words: string
}

interface Props {
  /** Where the form is sent. */
  action: string
  mayRate: boolean
  until?: string
  given?: Given
  typed?: Typed
  problems?: { score?: string; words?: string }
  /** How the bundle asks, where it has words of its own. */
  ownLead?: string
}

const scores = [
  { value: '5', name: 'five' },
  { value: '4', name: 'four' },
  { value: '3', name: 'three' },
  { value: '2', name: 'two' },
  { value: '1', name: 'one' },
] as const

/** A rating as it was given, and the form to give or change it while that may be done. */
export function Rating({ action, mayRate, until, given, typed, problems, ownLead }: Props) {
  const { t } = useTranslation('feedback')
  const score = scores.find(({ value }) => value === given?.score)
  const form = mayRate && (
    <RatingForm
      action={action}
      values={typed ?? given}
      problems={problems}
      lead={ownLead ?? t('rating.lead')}
      send={t(given ? 'rating.change' : 'rating.send')}
    />
  )
  if (!given || !score) return form
  return (
    <>
      <p>{t('rating.yours', { score: t(`rating.scores.${score.name}`), when: given.when })}</p>
      {given.words && <blockquote>{t('rating.yourWords', { words: given.words })}</blockquote>}
      {form ? (
        <Disclosure summary={t('rating.changeSummary', { until })} open={problems !== undefined}>
          {form}
        </Disclosure>
      ) : (
        <p className="quiet small">{t('rating.over')}</p>
      )}
    </>
  )
}

interface FormProps extends Pick<Props, 'action' | 'problems'> {
  values?: Typed
  lead: string
  send: string
}

function RatingForm({ action, values, problems, lead, send }: FormProps) {
  const { t } = useTranslation('feedback')
  return (
    <form method="post" action={action} className="form" noValidate>
      <p>{lead}</p>
      <ChoiceField
        name="score"
        label={t('rating.legend')}
        error={problems?.score}
        defaultValue={values?.score}
        options={scores.map(({ value, name }) => ({ value, label: t(`rating.scores.${name}`) }))}
      />
      <TextArea
        name="words"
        label={t('rating.words')}
        hint={t('rating.wordsHint')}
        optional
        rows={3}
        error={problems?.words}
        defaultValue={values?.words}
      />
      <SubmitButton>{send}</SubmitButton>
    </form>
  )
}
