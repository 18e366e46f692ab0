import { useTranslation } from 'react-i18next'
import type { FaultKind } from '#machines/faults.ts'
import { SubmitButton } from '../button.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface FaultSwitch {
  id: string
  kind: 'agency' | 'register' | 'service'
  name: string
  /** When it was broken, in words; nothing while it works. */
  since?: string
  /** Until when it is broken, in words; nothing when it waits for somebody to mend it. */
  until?: string
  /** How it is broken. */
  fault?: FaultKind
  /** How it can be broken. */
  faults: readonly FaultKind[]
}

/** Every place that can be broken, with how it stands and what can be done to it. */
export function FaultSwitches({ switches }: { switches: readonly FaultSwitch[] }) {
  const { t } = useTranslation('operator')
  return (
    <div className="switch-groups">
      {(['agency', 'register', 'service'] as const).map((kind) => (
        <section key={kind} className="panel" aria-labelledby={`group-${kind}`}>
          <h2 id={`group-${kind}`} className="switch-group__title">
            {t(`fault.group.${kind}`)}
          </h2>
          <ul className="switches plain-list">
            {switches
              .filter((one) => one.kind === kind)
              .map((one) => (
                <Switch key={one.id} {...one} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** What is broken now, each with the button that mends it; a link to break something else. */
export function BrokenNow({ switches }: { switches: readonly FaultSwitch[] }) {
  const { t } = useTranslation('operator')
  const broken = switches.filter(({ fault }) => fault !== undefined)
  return (
    <section id="faults" className="stack stack--tight" aria-labelledby="faults-title">
      <h2 id="faults-title">{t('fault.title')}</h2>
      <p>
        <strong>
          {broken.length > 0 ? t('fault.some', { count: broken.length }) : t('fault.allWell')}
        </strong>{' '}
        <a href="/operator/faults">{t('fault.more')}</a>
      </p>
      {broken.length > 0 && (
        <ul className="switches plain-list panel">
          {broken.map((one) => (
            <Switch key={one.id} {...one} from="home" />
          ))}
        </ul>
      )}
    </section>
  )
}

function Switch({ id, name, since, until, fault, faults, from }: FaultSwitch & { from?: 'home' }) {
  const { t } = useTranslation('operator')
  return (
    <li className="switch">
      <p className="switch__name">{name}</p>
      <p>
        <StatusTag tone={fault ? 'stopped' : 'done'}>
          {t(fault ? `fault.is.${fault}` : 'fault.normal')}
        </StatusTag>{' '}
        {since && (
          <span className="quiet small">
            {t('fault.since', { since })}
            {until && ` ${t('fault.until', { until })}`}
          </span>
        )}
      </p>
      <form method="post" action="/operator/faults" className="switch__form">
        <input type="hidden" name="target" value={id} />
        {from && <input type="hidden" name="from" value={from} />}
        {fault ? (
          <SubmitButton small variant="secondary" name="set" value="normal">
            {t('fault.mend')}
            <span className="aksel-sr-only">: {name}</span>
          </SubmitButton>
        ) : (
          <HowToBreak id={id} name={name} faults={faults} />
        )}
      </form>
    </li>
  )
}

/** In which of the ways a place can break. */
function HowToBreak({ id, name, faults }: Pick<FaultSwitch, 'id' | 'name' | 'faults'>) {
  const { t } = useTranslation('operator')
  return (
    <>
      <label htmlFor={`how-${id}`} className="aksel-sr-only">
        {t('fault.how', { name })}
      </label>
      <select id={`how-${id}`} name="set" className="switch__select">
        {faults.map((kind) => (
          <option key={kind} value={kind}>
            {t(`fault.is.${kind}`)}
          </option>
        ))}
      </select>
      <SubmitButton small variant="secondary" tone="danger">
        {t('fault.break')}
        <span className="aksel-sr-only">: {name}</span>
      </SubmitButton>
    </>
  )
}
