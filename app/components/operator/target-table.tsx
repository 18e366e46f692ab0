import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import { sideOf, type Target } from '#machines/targets.ts'
import { SubmitButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'

interface Props {
  caption: string
  targets: readonly Target[]
  /** Whose a target is, in words. */
  whose: (target: Target) => string
  /** Operators’ own can be changed and dropped. */
  own?: boolean
}

/** Targets, one a line. */
export function TargetTable({ caption, targets, whose, own = false }: Props) {
  const { t } = useTranslation('targets')
  const { t: words } = useTranslation('figures')
  const formats = useFormats()
  const columns: Column<Target>[] = [
    { key: 'whose', header: t('whose'), cell: whose, rowHeader: true },
    { key: 'figure', header: t('figure'), cell: ({ figure }) => words(`${figure}.name`) },
    {
      key: 'unit',
      header: t('unit'),
      cell: ({ unit }) => (unit === 'life-event' ? '' : t(`units.${unit}`)),
    },
    {
      key: 'least',
      header: t('least'),
      cell: (target) => t(`bound.${sideOf(target)}`, { value: formats.percent(target.least) }),
      numeric: true,
    },
    {
      key: 'until',
      header: t('until'),
      cell: ({ untilOn }) => dayText(untilOn),
      numeric: true,
    },
    {
      key: 'action',
      header: t('action'),
      cell: (target) => (
        <TargetActions
          id={target.id}
          name={t('of', { figure: words(`${target.figure}.name`), whose: whose(target) })}
        />
      ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={own ? columns : columns.slice(0, -1)}
      rows={targets}
      rowKey={({ id }) => id}
    />
  )
}

function TargetActions({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('targets')
  return (
    <form method="post" action="/operator/targets" className="actions">
      <a href={`/operator/targets?change=${encodeURIComponent(id)}#set-target`}>
        {t('change')}
        <span className="aksel-sr-only">: {name}</span>
      </a>
      <input type="hidden" name="target" value={id} />
      <SubmitButton small variant="secondary" name="do" value="drop">
        {t('drop')}
        <span className="aksel-sr-only">: {name}</span>
      </SubmitButton>
    </form>
  )
}
