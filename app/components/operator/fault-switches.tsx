import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface FaultSwitch {
  id: string
  kind: 'agency' | 'register' | 'service'
  name: string
  /** When it was broken, in words; nothing while it works. */
  since?: string
}

/** Every place that can be broken, with one button each. */
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

function Switch({ id, name, since }: FaultSwitch) {
  const { t } = useTranslation('operator')
  const down = since !== undefined
  return (
    <li className="switch">
      <p className="switch__name">{name}</p>
      <p>
        <StatusTag tone={down ? 'stopped' : 'done'}>
          {t(down ? 'fault.down' : 'fault.normal')}
        </StatusTag>{' '}
        {down && <span className="quiet small">{t('fault.since', { since })}</span>}
      </p>
      <form method="post" action="/operator/faults">
        <input type="hidden" name="target" value={id} />
        <SubmitButton
          small
          variant="secondary"
          tone={down ? undefined : 'danger'}
          name="set"
          value={down ? 'normal' : 'down'}
        >
          {t(down ? 'fault.mend' : 'fault.break')}
          <span className="aksel-sr-only">: {name}</span>
        </SubmitButton>
      </form>
    </li>
  )
}
