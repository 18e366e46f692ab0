import { useTranslation } from 'react-i18next'
import type { Conformance as Checked, Deviation } from '#machines/mining/conformance.ts'
import { DataTable } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'
import type { ProcessNames } from './names.ts'

interface Props {
  checked: Checked
  names: ProcessNames
}

/** Whether the logs fit the statechart, and where they first leave it. */
export function Conformance({ checked, names }: Props) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const { fitting, events, taken, deviations } = checked
  const numbers = {
    fitting: formats.number(fitting),
    checked: formats.number(checked.checked),
    taken: formats.number(taken),
    events: formats.number(events),
    share: formats.percent(checked.checked ? fitting / checked.checked : 1),
  }
  const said = (deviation: Deviation) => {
    if (deviation.kind === 'elsewhere') {
      return t('fit.elsewhere', {
        procedure: names.procedure(deviation.stepId),
        expected: names.state(deviation.expected),
        found: names.state(deviation.found),
      })
    }
    const { type, stepId, state } = deviation
    if (stepId === null || state === null) {
      return t('fit.refusedDossier', { event: names.event(type) })
    }
    return t('fit.refused', {
      event: names.event(type),
      procedure: names.procedure(stepId),
      state: names.state(state),
    })
  }
  if (deviations.length === 0) return <p className="says">{t('fit.all', numbers)}</p>
  return (
    <>
      <p className="says">{t('fit.some', numbers)}</p>
      <DataTable
        caption={t('fit.first')}
        columns={[
          {
            key: 'first',
            header: t('fit.first'),
            cell: ({ deviation }) => said(deviation),
            rowHeader: true,
          },
          {
            key: 'count',
            header: t('fit.count'),
            cell: ({ count }) => formats.number(count),
            numeric: true,
          },
        ]}
        rows={deviations}
        rowKey={({ deviation }) => JSON.stringify(deviation)}
        narrow="scroll"
      />
    </>
  )
}
