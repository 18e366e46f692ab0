import { useTranslation } from 'react-i18next'
import type { ManageQuery } from '#app/manage-query.ts'
import { SubmitButton } from '../button.tsx'
import { FilterChoice, type Option } from '../filter-choice.tsx'
import { Notice } from '../notice.tsx'
import '../../styles/measures.css'

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
            <FilterChoice
              key={name}
              name={name}
              label={t(`manage.filter.${name}`)}
              options={[{ value: '', label: t('manage.filter.all') }, ...options[name]]}
              chosen={asked[name]}
            />
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
