import { useTranslation } from 'react-i18next'
import type { ManageQuery } from '#app/manage-query.ts'
import { SubmitButton } from '../button.tsx'
import { Notice } from '../notice.tsx'
import '../../styles/measures.css'

interface Option {
  value: string
  label: string
}

interface Props {
  asked: ManageQuery
  options: Record<'province' | 'agency' | 'bundle', readonly Option[]>
}

/** Which part of the whole, and which two periods: a plain form. */
export function ManageFilter({ asked, options }: Props) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  const days = {
    from: asked.now.from,
    to: asked.now.to,
    beforeFrom: asked.before.from,
    beforeTo: asked.before.to,
  }
  return (
    <section className="measure-filter no-print" aria-label={t('manage.filter.title')}>
      {asked.problem && <Notice tone="late">{words(`period.problem.${asked.problem}`)}</Notice>}
      <form method="get" action="/measures/manage" className="measure-filter">
        <div className="period">
          {(['province', 'agency', 'bundle'] as const).map((name) => (
            <p key={name} className="period__day">
              <label htmlFor={name}>{t(`manage.filter.${name}`)}</label>
              <select id={name} name={name} defaultValue={asked[name]}>
                <option value="">{t('manage.filter.all')}</option>
                {options[name].map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </p>
          ))}
        </div>
        <div className="period">
          {(['from', 'to', 'beforeFrom', 'beforeTo'] as const).map((name) => (
            <p key={name} className="period__day">
              <label htmlFor={name}>{t(`manage.filter.${name}`)}</label>
              <input
                id={name}
                name={name}
                type="date"
                defaultValue={days[name]}
                aria-invalid={asked.problem ? true : undefined}
              />
            </p>
          ))}
          <SubmitButton variant="secondary" small>
            {t('manage.filter.show')}
          </SubmitButton>
        </div>
      </form>
    </section>
  )
}
