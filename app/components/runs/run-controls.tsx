import { useTranslation } from 'react-i18next'
import type { RunMoment } from '#app/forms/run-moment.ts'
import type { RunView } from '#app/forms/runs-view.server.ts'
import type { RunCommand } from '#machines/run-states.ts'
import { SubmitButton } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'
import { DateField } from '../date-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

export interface ControlFailure {
  /** Which command's form came back. */
  does: string
  errors: readonly { field: string; message: string }[]
  values: Partial<RunMoment['values']> & { speed?: string; name?: string }
}

interface Props {
  run: RunView
  speeds: readonly { value: string; label: string }[]
  failure?: ControlFailure
}

/** What can be done with a run now: plain forms, and only what it takes. */
export function RunControls({ run, speeds, failure }: Props) {
  const { t } = useTranslation('runs')
  const offers = (command: RunCommand) => run.takes.includes(command)
  const final = (['stop', 'reset', 'delete'] as const).filter(offers)
  return (
    <section className="panel stack stack--tight" aria-labelledby="controls-title">
      <h2 id="controls-title">{t('control.title')}</h2>
      {(offers('pause') || offers('step')) && (
        <form method="post" className="actions">
          {offers('pause') && (
            <SubmitButton name="do" value="pause">
              {t('control.pause')}
            </SubmitButton>
          )}
          {offers('step') && (
            <SubmitButton name="do" value="step" variant="secondary">
              {t('control.step')}
            </SubmitButton>
          )}
        </form>
      )}
      {offers('play') && <PlayForm speeds={speeds} speed={run.speed} failure={failure} />}
      {final.length > 0 && (
        <Disclosure
          summary={t('control.more')}
          open={final.some((command) => command === failure?.does)}
        >
          <div className="stack stack--tight">
            {final.map((command) => (
              <FinalForm key={command} command={command} failure={failure} />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  )
}

function PlayForm({
  speeds,
  speed,
  failure,
}: Pick<Props, 'speeds' | 'failure'> & { speed: number | null }) {
  const { t } = useTranslation('runs')
  const own = failure?.does === 'play' ? failure : undefined
  const errorOf = (field: string) => own?.errors.find((one) => one.field === field)?.message
  return (
    <form method="post" className="form" noValidate>
      <SelectField
        name="speed"
        label={t('control.speed')}
        hint={t('control.speedHint')}
        options={speeds}
        error={errorOf('speed')}
        defaultValue={own?.values.speed ?? (speed === null ? 'max' : String(speed))}
        width="medium"
      />
      <Disclosure summary={t('control.until')} open={own !== undefined}>
        <p>{t('control.untilHint')}</p>
        <DateField
          name="on"
          label={t('control.untilOn')}
          error={errorOf('on')}
          defaultValue={own?.values.on}
        />
        <TextField
          name="at"
          label={t('control.untilAt')}
          error={errorOf('at')}
          defaultValue={own?.values.at}
          width="short"
          autoComplete="off"
        />
      </Disclosure>
      <div>
        <SubmitButton name="do" value="play">
          {t('control.play')}
        </SubmitButton>
      </div>
    </form>
  )
}

/** What cannot be taken back asks whether it is meant. */
function FinalForm({
  command,
  failure,
}: Pick<Props, 'failure'> & { command: 'stop' | 'reset' | 'delete' }) {
  const { t } = useTranslation('runs')
  const own = failure?.does === command ? failure.errors[0]?.message : undefined
  return (
    <form method="post" className="form run-final" noValidate>
      <h3>{t(`control.${command}`)}</h3>
      <p>{t(`control.${command}Note`)}</p>
      <CheckboxField name={`sure-${command}`} label={t('control.sure')} error={own} />
      <div>
        <SubmitButton name="do" value={command} variant="secondary" tone="danger">
          {t(`control.${command}`)}
        </SubmitButton>
      </div>
    </form>
  )
}
