import { useTranslation } from 'react-i18next'
import type { Figure, FigureId } from '#machines/figures.ts'
import { ButtonLink } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { useFormats } from './figure-text.ts'

/** Of fewer than three there is no half worth naming; of fewer than ten, nine of ten are all of them. */
const FEW = 3
const SOME = 10

interface Props {
  unit: 'dossier' | 'step'
  find: (id: FigureId) => Figure | undefined
  /** Whether days were chosen: then others may have something to say. */
  isFiltered: boolean
}

/** The numbers in the words of a citizen, or why there are none yet. */
export function MeasureHeadline({ unit, find, isFiltered }: Props) {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const median = find('processing-working-days-median')
  const slowest = find('processing-working-days-p90')
  const online = find('end-to-end-online')
  const quick = find('done-in-one-day')
  const usual = find('done-in-three-days')
  if (!online?.denominator) {
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          isFiltered ? (
            <ButtonLink to={`/measures?unit=${unit}`}>{t('empty.whole')}</ButtonLink>
          ) : (
            <ButtonLink to="/">{t('empty.link')}</ButtonLink>
          )
        }
      >
        {t(isFiltered ? 'empty.otherPeriod' : 'empty.text')}
      </EmptyState>
    )
  }
  const count = median?.denominator ?? 0
  const half = formats.workingTime(median?.minutes ?? 0)
  const nine = formats.workingTime(slowest?.minutes ?? 0)
  const all = t(`of.${unit}`, { count: online.denominator })
  return (
    <section className="statement" aria-label={t('headline.title')}>
      {count > 0 && (
        <p className="statement__words">
          {count < FEW
            ? t(`headline.few.${unit}`, { count, nine })
            : t(`headline.${count < SOME ? 'some' : 'times'}.${unit}`, { half, nine })}
        </p>
      )}
      {quick && usual && count >= FEW && (
        <p>
          {t('headline.groups', {
            quick: formats.number(quick.numerator),
            usual: formats.number(usual.numerator - quick.numerator),
            slow: formats.number(count - usual.numerator),
          })}
        </p>
      )}
      <p className="statement__words">{t('headline.online', { online: online.numerator, all })}</p>
      <p className="quiet small">{t('headline.hours')}</p>
    </section>
  )
}
