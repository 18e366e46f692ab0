import { useTranslation } from 'react-i18next'
import type { Variant } from '#machines/mining/variants.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { useFormats } from '../figure-text.ts'
import type { ProcessNames } from './names.ts'

const SHOWN = 10

interface Props {
  variants: readonly Variant[]
  chosen: string | undefined
  /** The address of this page with one path only. */
  to: (key: string) => string
  names: ProcessNames
}

/** The paths that several dossiers share, the most frequent first. */
export function VariantsTable({ variants, chosen, to, names }: Props) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const shared = variants.filter(({ count }) => count >= SMALLEST_GROUP)
  const rare = variants
    .filter(({ count }) => count < SMALLEST_GROUP)
    .reduce((sum, { count }) => sum + count, 0)
  const rows = shared.slice(0, SHOWN).map((variant) => ({
    ...variant,
    label: <VariantPath variant={variant} names={names} />,
    value: variant.share,
    text: t('variants.value', {
      count: variant.count,
      share: formats.percent(variant.share),
    }),
  }))
  return (
    <>
      {rows.length > 0 ? (
        <BarTable<Variant & BarRow>
          caption={t('variants.title')}
          hideCaption
          header={t('variants.path')}
          measured={t('variants.share')}
          rows={rows}
          more={[
            {
              key: 'time',
              header: t('variants.time'),
              cell: ({ median }) => (median === null ? '–' : formats.workingTime(median)),
              numeric: true,
            },
            {
              key: 'only',
              header: t('variants.choose'),
              cell: ({ key }) =>
                key === chosen ? t('variants.shown') : <a href={to(key)}>{t('variants.only')}</a>,
            },
          ]}
        />
      ) : (
        <p>{t('variants.none')}</p>
      )}
      {rare > 0 && <p className="quiet small">{t('variants.rare', { count: rare })}</p>}
    </>
  )
}

function VariantPath({ variant, names }: { variant: Variant; names: ProcessNames }) {
  const { t } = useTranslation('process')
  return (
    <ul className="plain-list variant">
      {variant.steps.map(({ procedureId, stays }) => (
        <li key={procedureId}>
          {t('variants.step', {
            procedure: names.procedure(procedureId),
            states: stays.map(({ state }) => names.state(state)).join(' → '),
          })}
        </li>
      ))}
    </ul>
  )
}
