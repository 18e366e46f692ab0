import { useTranslation } from 'react-i18next'
import { measuresPath, type MeasuresQuery } from '#app/measures-query.ts'
import { dayText } from '#app/i18n/format.ts'
import { SubmitButton } from './button.tsx'
import { Notice } from './notice.tsx'
import { PeriodDays } from './period-days.tsx'
import '../styles/measures.css'

export type Asked = Pick<MeasuresQuery, 'unit' | 'from' | 'to' | 'problem'>

/** Which unit is counted, and over which days: links and a plain form. */
export function MeasureFilter({ asked }: { asked: Asked }) {
  const { t } = useTranslation('measures')
  const { unit, from, to, problem } = asked
  return (
    <section className="measure-filter" aria-label={t('unit.label')}>
      <nav aria-label={t('unit.label')}>
        <ul className="pills plain-list">
          {(['dossier', 'step'] as const).map((other) => (
            <li key={other}>
              <a
                href={measuresPath('/measures', { ...asked, unit: other })}
                aria-current={other === unit ? 'page' : undefined}
              >
                {t(`unit.${other}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="quiet small">{t(`unit.${unit}.about`)}</p>
      {problem && <Notice tone="late">{t(`period.problem.${problem}`)}</Notice>}
      <form method="get" action="/measures" className="period" aria-label={t('period.title')}>
        <input type="hidden" name="unit" value={unit} />
        <PeriodDays {...asked} />
        <SubmitButton variant="secondary" small>
          {t('period.show')}
        </SubmitButton>
        {(from || to) && <a href={measuresPath('/measures', { unit })}>{t('period.whole')}</a>}
      </form>
    </section>
  )
}

/** The period in words. */
export function usePeriodText() {
  const { t } = useTranslation('measures')
  return ({ from, to, problem }: Asked) => {
    const days = { from: dayText(from), to: dayText(to) }
    if (problem || (!from && !to)) return t('period.all')
    if (from && to) return t('period.between', days)
    return from ? t('period.since', days) : t('period.till', days)
  }
}
