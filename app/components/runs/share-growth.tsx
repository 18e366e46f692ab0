import { useTranslation } from 'react-i18next'
import type { GrowthView } from '#app/forms/run-growth.server.ts'
import { TrendChart } from '../charts/trend-chart.tsx'
import { useFormats } from '../figure-text.ts'

/** How the share that went online from end to end settles while a run plays; nothing before anything was decided. */
export function ShareGrowth({ growth: { points } }: { growth: GrowthView }) {
  const { t } = useTranslation('run-watch')
  const { number, percent } = useFormats()
  const last = points.at(-1)
  if (!last || last.share === null) return null
  return (
    <TrendChart
      title={t('growth.share')}
      says={t('growth.shareSays', { day: last.day, share: percent(last.share) })}
      headers={{
        period: t('growth.day'),
        value: t('growth.shareColumn'),
        of: t('growth.decided'),
      }}
      points={points.map(({ day, share, decided }) => ({
        key: day,
        label: day,
        value: share,
        text: share === null ? t('growth.noShare') : percent(share),
        of: t('growth.dossiers', { count: decided, value: number(decided) }),
      }))}
      tick={percent}
      most={1}
    />
  )
}
