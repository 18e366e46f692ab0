import { useTranslation } from 'react-i18next'
import { MapNode, type MapNodeProps } from './step-map-node.tsx'
import { classNames } from './field.ts'
import '../styles/step-map.css'

export type { MapNodeProps } from './step-map-node.tsx'

interface Props {
  /** Names the map for those who hear it. */
  label: string
  /** In the order they happen; what stands together in one stage runs side by side. */
  stages: readonly (readonly MapNodeProps[])[]
}

/**
 * The way of one dossier: an ordered list of stages that style sheets draw as a line with a fork. Read
 * aloud it is the same list; without styles it is still one.
 */
export function StepMap({ label, stages }: Props) {
  const { t } = useTranslation()
  return (
    <div className="map-box">
      <ol className="map plain-list" aria-label={label}>
        {stages.map((nodes, index) => {
          const reached = index === 0 || stages[index - 1]?.every(isDone)
          const key = nodes.map(({ id }) => id).join(' ')
          const [only] = nodes
          if (nodes.length === 1 && only) {
            return (
              <li key={key} className={classNames('map__stage', reached && 'is-reached')}>
                <MapNode {...only} arrived={index === stages.length - 1 && isDone(only)} />
              </li>
            )
          }
          return (
            <li key={key} className={classNames('map__stage map__fork', reached && 'is-reached')}>
              <p className="map__together">{t('map.together', { number: nodes.length })}</p>
              <ul className="map__branches plain-list">
                {nodes.map((node) => (
                  <li
                    key={node.id}
                    className={classNames('map__branch', isDone(node) && 'is-done')}
                  >
                    <MapNode {...node} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const isDone = ({ tone }: MapNodeProps) => tone === 'done'
