import { useTranslation } from 'react-i18next'
import type { Unit } from '#machines/cases.ts'
import type { TimeBins } from '#machines/time-bins.ts'
import { TimesChart } from '../charts/times-chart.tsx'
import { useFormats } from '../figure-text.ts'

/** How long it took, in words and in bars. */
export function TimesSection({ times, unit }: { times: TimeBins; unit: Unit }) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  const formats = useFormats()
  const { bins, half, nineOfTen, cases } = times
  const counted = (count: number) => words(`of.${unit}`, { count })
  const days = (value: number) => formats.number(value, 1)
  const labels = {
    half: t('times.half', { time: formats.workingTime(half.minutes) }),
    nine: t('times.nine', { time: formats.workingTime(nineOfTen.minutes) }),
  }
  return (
    <TimesChart
      title={t('times.title')}
      says={t('times.says', {
        half: formats.workingTime(half.minutes),
        nine: formats.workingTime(nineOfTen.minutes),
        all: counted(cases),
      })}
      headers={{ bin: t('times.bin'), count: t('times.count') }}
      bins={bins.map(({ fromDays, toDays, count }) => ({
        key: String(fromDays),
        label:
          toDays === null
            ? t('times.over', { from: days(fromDays) })
            : t('times.between', { from: days(fromDays), to: days(toDays) }),
        count,
        text: counted(count),
      }))}
      marks={[
        { key: 'half', label: labels.half, bin: half.bin, within: half.within },
        { key: 'nine', label: labels.nine, bin: nineOfTen.bin, within: nineOfTen.within },
      ]}
      note={`${t('times.bin')}. ${t('times.note')}`}
    />
  )
}
