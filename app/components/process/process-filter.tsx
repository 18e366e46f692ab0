import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import type { Asked } from '../measure-filter.tsx'
import { FilterChoice, type Option } from '../filter-choice.tsx'
import { Notice } from '../notice.tsx'
import { PeriodDays } from '../period-days.tsx'
import '../../styles/measures.css'

export interface ProcessAsked extends Pick<Asked, 'from' | 'to' | 'problem'> {
  bundle: string
  procedure: string | undefined
  variant: string | undefined
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
  const { problem, bundle, procedure = '' } = asked
  return (
    <section className="measure-filter no-print" aria-label={t('filter.title')}>
      {problem && <Notice tone="late">{words(`period.problem.${problem}`)}</Notice>}
      <form method="get" action="/measures/process" className="period">
        {bundles.length > 1 ? (
          <FilterChoice
            name="bundle"
            label={t('filter.bundle')}
            options={bundles}
            chosen={bundle}
          />
        ) : (
          <input type="hidden" name="bundle" value={bundle} />
        )}
        <FilterChoice
          name="procedure"
          label={t('filter.procedure')}
          options={[{ value: '', label: t('filter.all') }, ...procedures]}
          chosen={procedure}
        />
        <PeriodDays {...asked} />
        <SubmitButton variant="secondary" small>
          {t('filter.show')}
        </SubmitButton>
      </form>
    </section>
  )
}
