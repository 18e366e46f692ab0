import { useTranslation } from 'react-i18next'
import type { MeasuresQuery } from '#app/measures-query.ts'

/** The two ends of a period, each a day or open. */
export function PeriodDays({ from, to, problem }: Pick<MeasuresQuery, 'from' | 'to' | 'problem'>) {
  const { t } = useTranslation('measures')
  return (['from', 'to'] as const).map((end) => (
    <p key={end} className="period__day">
      <label htmlFor={end}>{t(`period.${end}`)}</label>
      <input
        id={end}
        name={end}
        type="date"
        defaultValue={end === 'from' ? from : to}
        aria-invalid={problem ? true : undefined}
      />
    </p>
  ))
}
