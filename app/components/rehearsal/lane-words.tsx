import { useTranslation } from 'react-i18next'
import type { ChartRegion, ChartTransition } from '#machines/chart.ts'
import { Disclosure } from '../disclosure.tsx'
import type { Names } from './use-names.ts'

interface Props {
  region: ChartRegion
  names: Names
  here: string
}

/** The same chart as a list: every state, and where each event leads from it. */
export function LaneWords({ region, names, here }: Props) {
  const { t } = useTranslation('rehearsal')
  return (
    <Disclosure summary={t('drawing.words')}>
      <ol className="lane__words">
        {region.states.map(({ id, transitions }) => (
          <li key={id} aria-current={id === here ? 'step' : undefined}>
            <strong>{names.state(region.id, id)}</strong>
            {id === here && <span className="quiet"> ({t('drawing.now')})</span>}
            {transitions.length === 0 ? (
              <p className="quiet small">{t('drawing.end')}</p>
            ) : (
              <ul className="small">
                {transitions.map((transition) => (
                  <li key={`${transition.event} ${transition.target} ${transition.effects.join()}`}>
                    <Way regionId={region.id} names={names} {...transition} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {region.everywhere.length > 0 && (
        <p className="small">
          {t('drawing.everywhere', {
            events: names.events(region.everywhere).join(', '),
          })}
        </p>
      )}
    </Disclosure>
  )
}

type WayProps = ChartTransition & { regionId: string; names: Names }

function Way({ event, target, effects, regionId, names }: WayProps) {
  const { t } = useTranslation('rehearsal')
  const name = names.event(event)
  const caused = names.effects({ effects })
  return (
    <>
      {target === undefined
        ? t('drawing.stays', { event: name })
        : t('drawing.to', { event: name, state: names.state(regionId, target) })}
      {caused && <span className="quiet"> ({t('drawing.effects', { effects: caused })})</span>}
    </>
  )
}
