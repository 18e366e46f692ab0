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
  /** How it is broken. */
  fault?: FaultKind
  /** How it can be broken. */
  faults: readonly FaultKind[]
}

/** Every place that can be broken, with how it stands and what can be done to it. */
export function FaultSwitches({ switches }: { switches: readonly FaultSwitch[] }) {
  const { t } = useTranslation('operator')
  const broken = switches.filter(({ since }) => since !== undefined).length
  return (
    <section id="faults" className="stack stack--tight" aria-labelledby="faults-title">
      <h2 id="faults-title">{t('fault.title')}</h2>
      <p>
        <strong>{broken > 0 ? t('fault.some', { count: broken }) : t('fault.allWell')}</strong>{' '}
        {t('fault.lead')}
      </p>
      <div className="switch-groups">
        {(['agency', 'register', 'service'] as const).map((kind) => (
          <section key={kind} className="panel">
            <h3>{t(`fault.group.${kind}`)}</h3>
            {switches.some((one) => one.kind === kind && one.faults.length > 1) && (
              <p className="quiet small">{t('fault.kinds')}</p>
            )}
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
    </section>
  )
}

function Switch({ id, name, since, fault, faults }: FaultSwitch) {
  const { t } = useTranslation('operator')
  return (
    <li className="switch">
      <p className="switch__name">{name}</p>
      <p>
        <StatusTag tone={fault ? 'stopped' : 'done'}>
          {t(fault ? `fault.is.${fault}` : 'fault.normal')}
        </StatusTag>{' '}
        {since && <span className="quiet small">{t('fault.since', { since })}</span>}
      </p>
      <form method="post" action="/operator/faults" className="switch__form">
        <input type="hidden" name="target" value={id} />
        {faults.length > 1 ? (
          <HowToBreak id={id} name={name} fault={fault} faults={faults} />
        ) : (
          <SubmitButton
            small
            variant="secondary"
            tone={fault ? undefined : 'danger'}
            name="set"
            value={fault ? 'normal' : faults[0]}
          >
            {t(fault ? 'fault.mend' : 'fault.break')}
            <span className="aksel-sr-only">: {name}</span>
          </SubmitButton>
        )}
      </form>
    </li>
  )
}

/** A place that can break in several ways: which one, or none. */
function HowToBreak({
  id,
  name,
  fault,
  faults,
}: Pick<FaultSwitch, 'id' | 'name' | 'fault' | 'faults'>) {
  const { t } = useTranslation('operator')
  return (
    <>
      <label htmlFor={`how-${id}`} className="aksel-sr-only">
        {t('fault.how', { name })}
      </label>
      <select
        key={fault}
        id={`how-${id}`}
        name="set"
        defaultValue={fault ?? 'normal'}
        className="switch__select"
      >
        <option value="normal">{t('fault.normal')}</option>
        {faults.map((kind) => (
          <option key={kind} value={kind}>
            {t(`fault.is.${kind}`)}
          </option>
        ))}
      </select>
      <SubmitButton small variant="secondary">
        {t('fault.set')}
        <span className="aksel-sr-only">: {name}</span>
      </SubmitButton>
    </>
  )
}
