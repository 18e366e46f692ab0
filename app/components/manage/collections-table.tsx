import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import type { Collection, Counts } from '#app/services/measuring/collecting.server.ts'
import { DataTable, type Column } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'
import { FormulaText } from './formula-text.tsx'

interface Props {
  collections: readonly Collection[]
  nameOf: (owner: string) => string
}

type Count = 'strict' | 'collected' | 'tried'

/** Province by province and ministry by ministry: which formula, and what three ways of counting give. */
export function CollectionsTable({ collections, nameOf }: Props) {
  const { t } = useTranslation('collection')
  const formats = useFormats()
  const share = (of: Count): Column<Collection> => ({
    key: of,
    header: t(`table.${of}`),
    cell: ({ suppressed, decided, [of]: n }) => {
      if (suppressed) return t('table.hidden')
      if (decided === 0) return '–'
      return t('table.share', { share: formats.percent(n / decided), n: formats.number(n) })
    },
    numeric: true,
  })
  return (
    <DataTable
      caption={t('table.title')}
      hideCaption
      columns={[
        {
          key: 'owner',
          header: t('table.owner'),
          cell: ({ owner }) => nameOf(owner),
          rowHeader: true,
        },
        {
          key: 'formula',
          header: t('table.formula'),
          cell: ({ formula, setting }) => (
            <div>
              {formula.assumed && t('table.assumed')}
              {!formula.assumed && <FormulaText brokenBy={formula.brokenBy} />}
              {setting && (
                <p className="quiet small">
                  {t('table.since', { day: dayText(setting.fromOn) })} · {setting.why}
                </p>
              )}
            </div>
          ),
        },
        {
          key: 'decided',
          header: t('table.decided'),
          cell: ({ suppressed, decided }) =>
            suppressed ? t('table.hidden') : formats.number(decided),
          numeric: true,
        },
        share('strict'),
        share('collected'),
        share('tried'),
      ]}
      rows={collections}
      rowKey={({ owner }) => owner}
    />
  )
}

/** What the table says, in a sentence or two. */
export function CollectionsWords({ whole, collections, nameOf }: Props & { whole: Counts }) {
  const { t } = useTranslation('collection')
  const formats = useFormats()
  const gapOf = ({ strict, collected, decided }: Collection) =>
    Math.abs(collected - strict) / decided
  const [most] = collections
    .filter(({ decided }) => decided > 0)
    .toSorted((one, other) => gapOf(other) - gapOf(one))
  if (whole.decided === 0) return null
  return (
    <section className="statement" aria-label={t('title')}>
      <p className="statement__words">
        {t('says.all', {
          strict: formats.percent(whole.strict / whole.decided),
          collected: formats.percent(whole.collected / whole.decided),
          tried: formats.percent(whole.tried / whole.decided),
        })}
      </p>
      {most && gapOf(most) > 0 && (
        <p>
          {t('says.most', {
            owner: nameOf(most.owner),
            strict: formats.percent(most.strict / most.decided),
            collected: formats.percent(most.collected / most.decided),
          })}
        </p>
      )}
      <p className="quiet small">{t('unit')}</p>
    </section>
  )
}
