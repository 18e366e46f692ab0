import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { MomentProblem, MomentRead } from '#app/forms/moment-form.ts'
import type { Leap, OfficeMoment } from '#machines/office-hours.ts'
import { SubmitButton } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'
import { DateField } from '../date-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { StatusTag } from '../status-tag.tsx'
import { TextField } from '../text-field.tsx'

export interface ClockView {
  /** The portal's time for machines, the day in words, and the hour. */
  iso: string
  day: string
  time: string
  office: OfficeMoment | null
  leaps: readonly { leap: Leap | 'nextDue'; to: number; when: string }[]
}

export type MomentFailure = Pick<MomentRead, 'values' | 'problems' | 'farDays'>

interface Props {
  clock: ClockView
  failure?: MomentFailure
}

/** The portal's clock, the usual ways to move it forward, and any other time one may type. */
export function ClockPanel({ clock, failure }: Props) {
  const { t } = useTranslation('operator')
  const { iso, day, time, office, leaps } = clock
  return (
    <section id="clock" className="panel clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{t('clock.title')}</h2>
      <p>
        <time dateTime={iso}>
          <span className="clock__time">{time}</span> <span className="clock__day">{day}</span>
        </time>
      </p>
      {office && (
        <p>
          <StatusTag tone={office === 'open' ? 'done' : 'waiting'}>
            {t(`clock.office.${office}`)}
          </StatusTag>
        </p>
      )}
      <p className="quiet small">{t('clock.hours')}</p>
      <h3>{t('clock.forward')}</h3>
      {leaps.length === 0 && <p>{t('clock.lastDay')}</p>}
      <form method="post" action="/operator" className="clock__leaps">
        {leaps.map(({ leap, to, when }) => (
          <SubmitButton key={leap} variant="secondary" name="to" value={String(to)}>
            <span className="clock__leap">
              {t(`clock.leap.${leap}`)} <span className="clock__to">{when}</span>
            </span>
          </SubmitButton>
        ))}
      </form>
      <Disclosure summary={t('clock.own')} open={failure !== undefined}>
        <MomentForm failure={failure} now={`${time}, ${day}`} />
      </Disclosure>
    </section>
  )
}

function MomentForm({ failure, now }: Pick<Props, 'failure'> & { now: string }) {
  const { t } = useTranslation('operator')
  const errorOf = (field: MomentProblem['field']) => {
    const problem = failure?.problems.find((one) => one.field === field)
    return problem && problemText(t, problem, now)
  }
  return (
    <form method="post" action="/operator" className="form" noValidate>
      <p>{t('clock.ownNote')}</p>
      <DateField
        name="on"
        label={t('clock.on')}
        hint={t('clock.onHint')}
        error={errorOf('on')}
        defaultValue={failure?.values.on}
      />
      <TextField
        name="at"
        label={t('clock.at')}
        hint={t('clock.atHint')}
        error={errorOf('at')}
        defaultValue={failure?.values.at}
        width="short"
        autoComplete="off"
      />
      {failure?.farDays !== undefined && (
        <CheckboxField
          name="sure"
          label={t('clock.sure', { days: failure.farDays })}
          hint={t('clock.sureHint')}
          error={errorOf('sure')}
        />
      )}
      <div>
        <SubmitButton>{t('clock.go')}</SubmitButton>
      </div>
    </form>
  )
}

/** What is wrong with a typed time, in a sentence that says what to do. `now`: what the clock shows. */
export function problemText(t: TFunction<'operator'>, problem: MomentProblem, now: string) {
  switch (problem.field) {
    case 'on':
      return t(`clock.error.on.${problem.mistake}`, { now })
    case 'at':
      return t(`clock.error.at.${problem.mistake}`)
    case 'sure':
      return t('clock.error.sure', { days: problem.days })
  }
}
