import { useTranslation } from 'react-i18next'
import { Disclosure } from '#app/components/disclosure.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import type { Check } from './check-view.server.ts'
import '../styles/citizen.css'

/** What was said and what is known, by page, each with the way to change it. */
export function Answers({ groups, rows }: Pick<Check, 'groups' | 'rows'>) {
  const { t } = useTranslation('draft')
  return groups.map(({ id, heading, change, source }) => (
    <section key={id} className="answers">
      <div className="answers__head">
        <h2>{heading}</h2>
        {change && (
          <a href={change}>
            {t('check.changeSection')} <span className="aksel-sr-only">{heading}</span>
          </a>
        )}
      </div>
      {source && <p className="quiet small">{t('check.source', { source })}</p>}
      <SummaryList
        rows={rows
          .filter(({ page }) => page === id)
          .map(({ passport, ...row }) => (passport.text === source ? row : { ...row, passport }))}
      />
    </section>
  ))
}

/** How little had to be typed, and how often it is used. */
export function Once({ counts, uses, forms }: Pick<Check, 'counts' | 'uses' | 'forms'>) {
  const { t } = useTranslation('draft')
  const figures = [
    ['typed', counts.typed],
    ['reused', counts.reused],
    ['derived', counts.derived + counts.preset],
  ] as const
  return (
    <section className="panel once">
      <h2>{t('check.once.title')}</h2>
      <dl className="once__figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{t(`check.once.${name}`)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p>{t('check.once.text', { ...uses, forms: forms.length })}</p>
    </section>
  )
}

/** The form of each procedure, generated from the one declaration, with the office that receives it. */
export function GeneratedForms({ forms, rows }: Pick<Check, 'forms' | 'rows'>) {
  const { t } = useTranslation('draft')
  return (
    <section className="stack stack--tight">
      <h2>{t('check.forms.title')}</h2>
      <p>{t('check.forms.text')}</p>
      <div>
        {forms.map(({ id, name, office, keys }) => (
          <Disclosure key={id} summary={t('check.forms.name', { form: name, office })}>
            <p className="quiet small">{t('check.forms.values', { count: keys.length })}</p>
            <dl className="form-lines">
              {rows
                .filter((row) => keys.includes(row.id))
                .map((row) => (
                  <div key={row.id}>
                    <dt>{row.label}</dt>
                    <dd>{row.value}</dd>
                  </div>
                ))}
            </dl>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
