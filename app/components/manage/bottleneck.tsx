import { useTranslation } from 'react-i18next'
import type { Bottleneck as Costly } from '#machines/mining/bottlenecks.ts'
import { MeasureSection } from '../measure-tables.tsx'
import { useProcessNames } from '../process/names.ts'
import { SlowTable, SlowWords } from '../process/process-tables.tsx'

interface Props {
  bundleId: string
  bundle: string
  /** The province looked at, or the whole country. */
  place: string
  dossiers: number
  bottlenecks: readonly Costly[]
  procedures: Record<string, string>
}

/** Which hand-over and which state of a bundle costs most. */
export function Bottleneck(props: Props) {
  const { bundleId, bundle, place, dossiers, bottlenecks, procedures } = props
  const { t } = useTranslation('measure-pages')
  const names = useProcessNames(procedures, bundleId)
  return (
    <MeasureSection
      title={t('manage.bottleneck.title')}
      text={t('manage.bottleneck.text', { count: dossiers, bundle, place })}
    >
      <SlowWords bottlenecks={bottlenecks} names={names} />
      <SlowTable bottlenecks={bottlenecks} names={names} />
      <p>
        <a href={`/measures/process?bundle=${bundleId}`}>{t('manage.bottleneck.map')}</a>
      </p>
    </MeasureSection>
  )
}
