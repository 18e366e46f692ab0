import { useTranslation } from 'react-i18next'
import { FEW_CASES, type FigureChange } from '#machines/figure-change.ts'
import { DataTable } from '../data-table.tsx'
import { useFigureValue, useFormats } from '../figure-text.ts'
import { Notice } from '../notice.tsx'

interface Props {
  changes: readonly FigureChange[]
  /** What the first and the second column are of; without, this period and the one before. */
  names?: readonly [string, string]
}

/** What changed between two periods or runs: in words, then figure by figure. */
export function ChangesTable({ changes, names }: Props) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('figures')
  const written = useFigureValue()
  const formats = useFormats()
  const differenceOf = useDifference()
  const told = changes.filter(({ difference }) => difference !== null)
  const [most] = told
    .filter(({ now, difference, mayBeChance }) => isShare(now) && difference !== 0 && !mayBeChance)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
  const valueOf = (figure: FigureChange['now']) => {
    if (figure.suppressed) return t('map.tooFew')
    const value = written(figure)
    if (figure.value === null || figure.denominator === null) return value
    return t('manage.change.of', { value, n: formats.number(figure.denominator) })
  }
  const decided = changes.find(({ now }) => now.id === 'end-to-end-online')
  const isFew = [decided?.now, decided?.before].some((one) => (one?.denominator ?? 0) < FEW_CASES)
  return (
    <>
      <p className="says">
        {most
          ? t('manage.change.most', {
              figure: words(`${most.now.id}.name`),
              difference: differenceOf(most),
            })
          : t(told.some(({ now }) => isShare(now)) ? 'manage.change.quiet' : 'manage.change.none')}
      </p>
      {isFew && <Notice tone="late">{t('manage.change.few', { least: FEW_CASES })}</Notice>}
      <DataTable
        caption={t('manage.change.title')}
        hideCaption
        columns={[
          {
            key: 'figure',
            header: t('manage.change.figure'),
            cell: ({ now }) => words(`${now.id}.name`),
            rowHeader: true,
          },
          {
            key: 'now',
            header: names?.[0] ?? t('manage.change.now'),
            cell: ({ now }) => valueOf(now),
            numeric: true,
          },
          {
            key: 'before',
            header: names?.[1] ?? t('manage.change.before'),
            cell: ({ before }) => valueOf(before),
            numeric: true,
          },
          { key: 'difference', header: t('manage.change.difference'), cell: differenceOf },
        ]}
        rows={changes}
        rowKey={({ now }) => now.id}
      />
      <p className="quiet small">{t('manage.change.how', { least: FEW_CASES })}</p>
    </>
  )
}

const isShare = ({ format }: FigureChange['now']) => format === 'share'

/** A difference with its sign and unit, and whether it is good: never by colour alone. */
function useDifference() {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  return ({ now, difference, verdict, mayBeChance }: FigureChange): string => {
    if (difference === null) return t('manage.change.unknown')
    if (verdict === 'same') return t('manage.change.same')
    const sign = difference > 0 ? '+' : '−'
    const size = Math.abs(difference)
    const written =
      now.format === 'share'
        ? t('manage.change.points', { sign, value: formats.number(size * 100, 1) })
        : t('manage.change.plain', {
            sign,
            value: now.minutes === null ? formats.number(size, 2) : formats.workingTime(size),
          })
    if (verdict === 'neutral') return written
    const said = t('manage.change.verdict', {
      difference: written,
      verdict: t(`manage.change.${verdict}`),
    })
    return mayBeChance ? t('manage.change.chance', { said }) : said
  }
}
