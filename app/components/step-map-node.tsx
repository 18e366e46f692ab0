import { useTranslation } from 'react-i18next'
import { classNames } from './field.ts'
import { Lotus } from './illustrations/lotus.tsx'
import { toneIcons, type Tone } from './tone.ts'

/** One place on the map; whatever is absent is simply not said. All texts come translated. */
export interface MapNodeProps {
  id: string
  name: string
  tone: Tone
  /** The state in words. */
  stateText: string
  agency?: string
  office?: string
  /** Who has it now. */
  who?: string
  since?: string
  promised?: string
  /** Whose turn it is and what happens next, in a sentence. */
  turnText?: string
  /** What went another way than usual, a sentence each. */
  lines?: readonly string[]
  links?: readonly { to: string; label: string }[]
  /** The end of the way, and everything is there. */
  arrived?: boolean
}

export function MapNode({ id, name, tone, stateText, arrived, ...rest }: MapNodeProps) {
  const Icon = arrived ? Lotus : toneIcons[tone]
  const headingId = `step-${id}`
  return (
    <section
      className={classNames('map__node', `tone-${tone}`, arrived && 'is-arrived')}
      aria-labelledby={headingId}
    >
      <span className="map__sign">
        <Icon aria-hidden />
      </span>
      <div className="map__card">
        <h3 id={headingId}>{name}</h3>
        <p className="map__state">{stateText}</p>
        <MapFacts {...rest} />
      </div>
    </section>
  )
}

type FactsProps = Omit<MapNodeProps, 'id' | 'name' | 'tone' | 'stateText' | 'arrived'>

function MapFacts(props: FactsProps) {
  const { agency, office, who, since, promised, turnText, lines = [], links = [] } = props
  const { t } = useTranslation()
  const facts = [
    [t('map.who'), who],
    [t('map.since'), since],
    [t('map.promised'), promised],
  ].filter(([, value]) => value)
  return (
    <>
      {(agency || office) && (
        <p className="map__office">
          {office && <span>{office}</span>} {agency && <span className="quiet">{agency}</span>}
        </p>
      )}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.map((line) => (
        <p key={line} className="map__line">
          {line}
        </p>
      ))}
      {turnText && <p className="map__turn">{turnText}</p>}
      {links.length > 0 && (
        <ul className="map__links plain-list">
          {links.map(({ to, label }) => (
            <li key={to}>
              <a href={to}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
