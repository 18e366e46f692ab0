import { useTranslation } from 'react-i18next'
import type { FaultPlanProblem, FaultPlanValues } from '#app/forms/fault-plan-form.ts'
import { faultKinds } from '#machines/faults.ts'
import { SubmitButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { DateField } from '../date-field.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

interface PlannedLine {
  id: number
  name: string
  kind: (typeof faultKinds)[number]
  from: string
  until?: string
  /** It has not begun: it can be taken back. */
  ahead: boolean
}

interface Props {
  targets: readonly { kind: 'agency' | 'register' | 'service'; id: string; name: string }[]
  values?: FaultPlanValues
  problems: readonly FaultPlanProblem[]
}

/** Plans that a place breaks later, and when it works again. */
export function FaultPlanForm({ targets, values, problems }: Props) {
  const { t } = useTranslation('stage')
  const { t: words } = useTranslation('operator')
  const errorOf = (field: FaultPlanProblem['field']) => {
    const problem = problems.find((one) => one.field === field)
    return problem && t(`faults.error.${problem.mistake}`)
  }
  const groups = (['agency', 'register', 'service'] as const).map((kind) => ({
    group: words(`fault.group.${kind}`),
    options: targets
      .filter((target) => target.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
  return (
    <form method="post" action="/operator/faults" className="form fault-plan" noValidate>
      <SelectField
        name="target"
        label={t('faults.target')}
        options={groups}
        defaultValue={values?.target}
      />
      <SelectField
        name="kind"
        label={t('faults.kind')}
        options={faultKinds.map((kind) => ({ value: kind, label: words(`fault.is.${kind}`) }))}
        defaultValue={values?.kind}
        error={errorOf('kind')}
      />
      <DateField
        name="fromOn"
        label={t('faults.fromOn')}
        defaultValue={values?.fromOn}
        error={errorOf('fromOn')}
      />
      <TextField
        name="fromAt"
        label={t('faults.fromAt')}
        hint={t('faults.timeHint')}
        width="short"
        autoComplete="off"
        defaultValue={values?.fromAt}
        error={errorOf('fromAt')}
      />
      <DateField
        name="untilOn"
        label={t('faults.untilOn')}
        hint={t('faults.untilHint')}
        optional
        defaultValue={values?.untilOn}
        error={errorOf('untilOn')}
      />
      <TextField
        name="untilAt"
        label={t('faults.untilAt')}
        optional
        width="short"
        autoComplete="off"
        defaultValue={values?.untilAt}
        error={errorOf('untilAt')}
      />
      <div>
        <SubmitButton name="do" value="plan">
          {t('faults.plan')}
        </SubmitButton>
      </div>
    </form>
  )
}

/** What was planned: to begin, or to end by itself. */
export function PlannedFaults({ lines }: { lines: readonly PlannedLine[] }) {
  const { t } = useTranslation('stage')
  const { t: words } = useTranslation('operator')
  if (lines.length === 0) return <p>{t('faults.nonePlanned')}</p>
  return (
    <DataTable
      caption={t('faults.planned')}
      hideCaption
      rows={lines}
      rowKey={({ id }) => String(id)}
      columns={[
        { key: 'name', header: t('faults.target'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'kind',
          header: t('faults.kind'),
          cell: ({ kind }) => words(`fault.is.${kind}`),
        },
        { key: 'from', header: t('faults.from'), cell: ({ from }) => from },
        {
          key: 'until',
          header: t('faults.until'),
          cell: ({ until }) => until ?? t('faults.untilMended'),
        },
        {
          key: 'cancel',
          header: words('column.action'),
          cell: (line) => line.ahead && <Cancel {...line} />,
        },
      ]}
    />
  )
}

function Cancel({ id, name }: Pick<PlannedLine, 'id' | 'name'>) {
  const { t } = useTranslation('stage')
  return (
    <form method="post" action="/operator/faults">
      <input type="hidden" name="fault" value={id} />
      <SubmitButton small variant="secondary" name="do" value="cancel">
        {t('faults.cancel')}
        <span className="aksel-sr-only">: {name}</span>
      </SubmitButton>
    </form>
  )
}
