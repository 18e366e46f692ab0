import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import type { Asked } from '../measure-filter.tsx'
import { Notice } from '../notice.tsx'
import '../../styles/measures.css'

export interface ProcessAsked extends Pick<Asked, 'from' | 'to' | 'problem'> {
  bundle: string
  procedure: string | undefined
  variant: string | undefined
}

interface Option {
  value: string
  label: string
}

interface Props {
  asked: ProcessAsked
  bundles: readonly Option[]
  procedures: readonly Option[]
}

/** Which bundle, procedure and days the map is drawn of: a plain form. */
export function ProcessFilter({ asked, bundles, procedures }: Props) {
  const { t } = useTranslation('process')
  const { t: words } = useTranslation('measures')
  const { from, to, problem, bundle, procedure = '' } = asked
  return (
    <section className="measure-filter no-print" aria-label={t('filter.title')}>
      {problem && <Notice tone="late">{words(`period.problem.${problem}`)}</Notice>}
      <form method="get" action="/measures/process" className="period">
        {bundles.length > 1 ? (
          <Choice name="bundle" label={t('filter.bundle')} options={bundles} chosen={bundle} />
        ) : (
          <input type="hidden" name="bundle" value={bundle} />
        )}
        <Choice
          name="procedure"
          label={t('filter.procedure')}
          options={[{ value: '', label: t('filter.all') }, ...procedures]}
          chosen={procedure}
        />
        {(['from', 'to'] as const).map((end) => (
          <p key={end} className="period__day">
            <label htmlFor={end}>{words(`period.${end}`)}</label>
            <input
              id={end}
              name={end}
              type="date"
              defaultValue={end === 'from' ? from : to}
              aria-invalid={problem ? true : undefined}
            />
          </p>
        ))}
        <SubmitButton variant="secondary" small>
          {t('filter.show')}
        </SubmitButton>
      </form>
    </section>
  )
}

interface ChoiceProps {
  name: string
  label: string
  options: readonly Option[]
  chosen: string
}

function Choice({ name, label, options, chosen }: ChoiceProps) {
  return (
    <p className="period__day">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
