import { useTranslation } from 'react-i18next'
import type { FillingPartView } from '#app/services/measuring/filling-parts.server.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { useFigureText, useFormats } from '../figure-text.ts'
import { MeasureSection } from '../measure-tables.tsx'

interface Props {
  caption: string
  header: string
  parts: readonly FillingPartView[]
  nameOf: (key: string) => string
}

type Row = BarRow & Pick<FillingPartView, 'figures'>

interface AllProps {
  parts: Record<'province' | 'bundle' | 'channel', readonly FillingPartView[]>
  bundles: Record<string, string>
  places: readonly { code: string; name: string }[]
}

/** By province, by form and by who typed, each with its table. */
export function FillingByParts({ parts, bundles, places }: AllProps) {
  const { t } = useTranslation('filling')
  const provinces = new Map(places.map(({ code, name }) => [code, name]))
  const tables = [
    { by: 'province', nameOf: (key: string) => provinces.get(key) ?? key },
    { by: 'bundle', nameOf: (key: string) => bundles[key] ?? key },
    {
      by: 'channel',
      nameOf: (key: string) => t(`rows.who.${key === 'online' ? 'online' : 'counter'}`),
    },
  ] as const
  const told = tables.filter(({ by }) => parts[by].length > 1 || by === 'province')
  if (parts.province.length === 0) return null
  return (
    <MeasureSection title={t('parts.title')} text={t('parts.text')}>
      {told.map(({ by, nameOf }) => (
        <FillingParts
          key={by}
          caption={t(`parts.${by}`)}
          header={t(`parts.${by}`)}
          parts={parts[by]}
          nameOf={nameOf}
        />
      ))}
    </MeasureSection>
  )
}

/** How declarations are filled in, part by part of the whole: most declarations first; small parts say nothing. */
function FillingParts({ caption, header, parts, nameOf }: Props) {
  const { t } = useTranslation('filling')
  const { t: words } = useTranslation('figures')
  const formats = useFormats()
  const textOf = useFigureText()
  const figureIn = ({ figures }: Pick<Row, 'figures'>, id: FigureId) =>
    figures.find((one) => one.id === id)
  const written = (figure: Figure | undefined) => {
    if (!figure || figure.suppressed) return t('parts.hidden')
    return figure.value === null ? t('funnel.notTimed') : textOf(figure).value
  }
  const rows = parts
    .map(({ key, figures }): Row => {
      const ended = figureIn({ figures }, 'fillings')
      return {
        key,
        label: key === 'unknown' ? t('parts.unknown') : nameOf(key),
        value: ended?.suppressed ? null : (ended?.value ?? null),
        text: written(ended),
        figures,
      }
    })
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1))
  return (
    <BarTable
      caption={caption}
      header={header}
      measured={words('fillings.name')}
      rows={rows}
      more={[
        {
          key: 'left',
          header: words('filling-left.name'),
          cell: (row) => {
            const left = figureIn(row, 'filling-left')
            if (!left || left.suppressed || left.value === null) return written(left)
            return t('funnel.leftText', {
              left: formats.number(left.numerator),
              share: formats.percent(left.value),
            })
          },
          numeric: true,
        },
        {
          key: 'median',
          header: words('filling-minutes-median.name'),
          cell: (row) => written(figureIn(row, 'filling-minutes-median')),
          numeric: true,
        },
      ]}
    />
  )
}
