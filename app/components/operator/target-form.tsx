import { useTranslation } from 'react-i18next'
import { aimable, type TargetProblem, type TargetValues } from '#app/forms/target-form.ts'
import { sideOf } from '#machines/targets.ts'
import { SubmitButton } from '../button.tsx'
import { DateField } from '../date-field.tsx'
import { SelectField, type Option } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

interface Props {
  parts: readonly { group: string; options: readonly Option[] }[]
  values: TargetValues | undefined
  problems: readonly TargetProblem[]
}

/** Sets a target, or sets it anew. */
export function TargetForm({ parts, values, problems }: Props) {
  const { t } = useTranslation('targets')
  const { t: words } = useTranslation('figures')
  const errorOf = (field: keyof TargetValues) => {
    const problem = problems.find((one) => one.field === field)
    return problem && t(`error.${problem.mistake}`)
  }
  return (
    <form method="post" action="/operator/targets" className="form" noValidate>
      <SelectField
        name="whose"
        label={t('whose')}
        options={parts}
        defaultValue={values?.whose}
        error={errorOf('whose')}
      />
      <SelectField
        name="figure"
        label={t('figure')}
        options={(['least', 'most'] as const).map((side) => ({
          group: t(`sides.${side}`),
          options: aimable
            .filter((id) => sideOf({ figure: id }) === side)
            .map((id) => ({ value: id, label: words(`${id}.name`) })),
        }))}
        defaultValue={values?.figure}
        error={errorOf('figure')}
      />
      <SelectField
        name="unit"
        label={t('unit')}
        hint={t('unitHint')}
        options={(['step', 'dossier'] as const).map((unit) => ({
          value: unit,
          label: t(`units.${unit}`),
        }))}
        defaultValue={values?.unit}
        error={errorOf('unit')}
      />
      <TextField
        name="least"
        label={t('leastLabel')}
        hint={t('leastHint')}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={values?.least}
        error={errorOf('least')}
      />
      <DateField
        name="untilOn"
        label={t('until')}
        defaultValue={values?.untilOn}
        error={errorOf('untilOn')}
      />
      <div>
        <SubmitButton name="do" value="set">
          {t('set')}
        </SubmitButton>
      </div>
    </form>
  )
}
