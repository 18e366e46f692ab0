import { useTranslation } from 'react-i18next'
import { measuresPath } from '#app/measures-query.ts'
import type { Figure } from '#machines/figures.ts'
import { useFigureText } from './figure-text.ts'
import { FigureTile } from './figure-tile.tsx'
import type { Asked } from './measure-filter.tsx'

/** The main figures, each with its definition and the way to its rows. */
export function MeasureTiles({ figures, asked }: { figures: readonly Figure[]; asked: Asked }) {
  const { t } = useTranslation('measures')
  const { t: words } = useTranslation('figures')
  const textOf = useFigureText()
  return (
    <div className="tiles">
      {figures.map((figure) => (
        <FigureTile
          key={figure.id}
          label={words(`${figure.id}.name`)}
          {...textOf(figure)}
          kind={t(`tiles.kind.${figure.label}`)}
          definition={words(figure.definitionKey)}
          rows={{
            to: measuresPath(`/measures/${figure.id}`, { ...asked, unit: figure.unit }),
            label: t('tiles.rows'),
          }}
        />
      ))}
    </div>
  )
}
