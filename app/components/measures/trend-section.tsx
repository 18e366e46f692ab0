import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import type { Figure } from '#machines/figures.ts'
import type { Target } from '#machines/targets.ts'
import { TrendChart } from '../charts/trend-chart.tsx'
import { useFigureValue, useFormats } from '../figure-text.ts'

interface Props {
  points: readonly { key: string; figure: Figure }[]
  targets: readonly Target[]
}

/** A share over time beside its target. */
export function TrendSection({ points, targets }: Props) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  const formats = useFormats()
  const written = useFigureValue()
  const periodOf = usePeriodName()
  const known = points.filter(({ figure }) => figure.value !== null)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return null
  const valueOf = (figure: Figure) => {
    if (figure.suppressed) return t('map.tooFew')
    return figure.value === null ? t('trend.none') : written(figure)
  }
  const share = ({ value }: Figure) => formats.percent(value ?? 0)
  const rising = known.toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0))
  const [lowest = first] = rising
  const highest = rising.at(-1) ?? last
  const said = {
    to: periodOf(last.key),
    last: share(last.figure),
    lowest: share(lowest.figure),
    lowestAt: periodOf(lowest.key),
    highest: share(highest.figure),
    highestAt: periodOf(highest.key),
  }
  const saying = () => {
    if (first === last) return t('trend.saysOne', said)
    return said.lowest === said.highest ? t('trend.saysSame', said) : t('trend.says', said)
  }
  return (
    <TrendChart
      title={t('trend.title')}
      says={saying()}
      note={known.length < points.length ? t('trend.gaps') : undefined}
      headers={{ period: t('trend.period'), value: t('trend.value'), of: t('trend.of') }}
      points={points.map(({ key, figure }) => ({
        key,
        label: periodOf(key),
        value: figure.value,
        text: valueOf(figure),
        of: figure.suppressed
          ? t('map.tooFew')
          : words(`of.${figure.unit}`, { count: figure.denominator ?? 0 }),
      }))}
      tick={(value) => formats.percent(value)}
      most={1}
      targets={targets.map(({ least, untilOn }) => ({
        value: least,
        label: t('targets.short', { value: formats.percent(least), until: dayText(untilOn) }),
      }))}
    />
  )
}

/** `2024-08-05`, `2024-08` or `2024-Q3` as people write it. */
function usePeriodName() {
  const { t } = useTranslation('measure-pages')
  return (key: string) => {
    const [year = '', part = '', day] = key.split('-')
    if (part.startsWith('Q')) return t('trend.quarter', { quarter: part.slice(1), year })
    return day === undefined
      ? t('trend.month', { month: part, year })
      : t('trend.day', { day, month: part })
  }
}
