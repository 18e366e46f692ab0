import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { classNames } from '#app/components/field.ts'

interface Props {
  /** What the state published: days one by one, working days since the procedures are linked. */
  published: { oneByOneDays: number; linkedWorkingDays: number }
  /** The law of the portal's day; null when none is known. */
  law: null | {
    legalBasis: string
    /** Working days in all. */
    days: number
    procedures: number
    limits: readonly { id: string; name: string; limit: string }[]
  }
}

/** Fewer declarations, fewer days: each number with who says it, since when and how days are counted. */
export function Numbers({ published, law }: Props) {
  const { t } = useTranslation('home')
  return (
    <section className="home-section">
      <h2>{t('numbers.title')}</h2>
      <p className="page__lead">{t('numbers.lead')}</p>
      {law && (
        <>
          <h3>{t('numbers.declarations')}</h3>
          <ol className="numbers numbers--two plain-list">
            <NumberCard
              source="here"
              when={t('numbers.apart.when')}
              value={t('numbers.apart.value', { count: law.procedures })}
            >
              {t('numbers.apart.text')}
            </NumberCard>
            <NumberCard
              source="here"
              when={t('numbers.once.when')}
              value={t('numbers.once.value')}
              best
            >
              {t('numbers.once.text')}
            </NumberCard>
          </ol>
        </>
      )}
      <h3>{t('numbers.days')}</h3>
      <ol className="numbers plain-list">
        <NumberCard
          source="published"
          when={t('numbers.before.when')}
          value={t('numbers.before.value', { count: published.oneByOneDays })}
        >
          {t('numbers.before.text')}
        </NumberCard>
        <NumberCard
          source="published"
          when={t('numbers.launch.when')}
          value={t('numbers.launch.value', { count: published.linkedWorkingDays })}
        >
          {t('numbers.launch.text')}
        </NumberCard>
        {law && (
          <NumberCard
            source="law"
            when={t('numbers.law.when', { law: law.legalBasis })}
            value={t('numbers.law.value', { count: law.days })}
            best
          >
            {law.limits.map(({ id, name, limit }) => (
              <span key={id} className="number__limit">
                <strong>{name}</strong> {limit}
              </span>
            ))}
          </NumberCard>
        )}
      </ol>
      {!law && <p>{t('numbers.law.none')}</p>}
      <p>
        <a href="/measures">{t('numbers.measured')}</a>
      </p>
    </section>
  )
}

interface NumberProps {
  source: 'published' | 'law' | 'here'
  when?: string
  value: string
  /** Where the way leads: stands out. */
  best?: boolean
  children: React.ReactNode
}

function NumberCard({ source, when, value, best, children }: NumberProps) {
  const { t } = useTranslation('home')
  return (
    <li className={classNames('number', best && 'number--best')}>
      <p className="number__source">
        {t(`numbers.source.${source}`)}
        {when && <span> · {when}</span>}
      </p>
      <p className="number__value">{value}</p>
      <p className="small">{children}</p>
      {!best && <ArrowRightIcon className="number__arrow" aria-hidden />}
    </li>
  )
}
