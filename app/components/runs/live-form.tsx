import { useTranslation } from 'react-i18next'
import type { LiveProblem, ReplacedWith } from '#app/forms/live-form.server.ts'
import { SubmitButton } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { DateField } from '../date-field.tsx'
import { SelectField, type Option } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

interface Props {
  what: ReplacedWith
  plays: readonly Option[]
  runs: readonly Option[]
  values: Readonly<Record<string, string>>
  errorOf: (field: LiveProblem['field']) => string | undefined
}

const places = ['start', 'middle', 'end', 'moment'] as const

/** What the live portal is replaced with, what is kept, and whether it is meant. */
export function LiveForm({ what, plays, runs, values, errorOf }: Props) {
  const { t } = useTranslation('live')
  return (
    <form method="post" action={`/operator/live?with=${what}`} className="form" noValidate>
      {what === 'run' && (
        <SelectField
          name="run"
          label={t('run')}
          options={runs}
          emptyLabel={t('none')}
          error={errorOf('run')}
          defaultValue={values.run}
        />
      )}
      {what === 'scenario' && (
        <>
          <SelectField
            name="play"
            label={t('play')}
            options={plays}
            emptyLabel={t('none')}
            error={errorOf('play')}
            defaultValue={values.play}
          />
          <ChoiceField
            name="until"
            label={t('until')}
            options={places.map((place) => ({ value: place, label: t(place) }))}
            error={errorOf('until')}
            defaultValue={values.until}
          />
          <fieldset className="stack stack--tight">
            <legend>{t('momentTitle')}</legend>
            <DateField name="on" label={t('on')} error={errorOf('on')} defaultValue={values.on} />
            <TextField
              name="at"
              label={t('at')}
              error={errorOf('at')}
              defaultValue={values.at}
              width="short"
              autoComplete="off"
            />
          </fieldset>
        </>
      )}
      <TextField
        name="name"
        label={t('keepAs')}
        hint={t('keepAsHint')}
        error={errorOf('name')}
        defaultValue={values.name}
        maxLength={80}
        autoComplete="off"
      />
      <CheckboxField name="sure" label={t('sure')} error={errorOf('sure')} />
      <div>
        <SubmitButton name="do" value="replace" tone="danger">
          {t('go')}
        </SubmitButton>
      </div>
    </form>
  )
}
