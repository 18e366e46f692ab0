import { useTranslation } from 'react-i18next'
import type { Figure, FigureId } from '#machines/figures.ts'
import { useFigureText, useFormats } from '../figure-text.ts'

const counts = ['received', 'open', 'ended'] as const
const shown: readonly FigureId[] = ['end-to-end-online', 'processing-working-days-median']

/** What a run has come to, in five numbers of dossiers. */
export function RunTiles({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('run-watch')
  const { t: runs } = useTranslation('runs')
  const { t: words } = useTranslation('figures')
  const { number } = useFormats()
  const textOf = useFigureText()
  const find = (id: FigureId) =>
    figures.find((figure) => figure.id === id && figure.unit === 'dossier')
  const countOf = { received: 'received', open: 'open', ended: 'closed' } as const
  const [first] = figures
  return (
    <>
      <dl className="run-tiles">
        {counts.map((name) => (
          <div key={name} className={`run-tile run-tile--${name}`}>
            <dt>{t(`tiles.${name}`)}</dt>
            <dd>
              {number(find(countOf[name])?.numerator ?? 0)} <span>{t('tiles.dossiers')}</span>
            </dd>
          </div>
        ))}
        {shown.flatMap((id) => {
          const figure = find(id)
          if (!figure) return []
          const { value, unit } = textOf(figure)
          return [
            <div key={id} className="run-tile">
              <dt>{words(`${id}.name`)}</dt>
              <dd>
                {value} <span>{unit}</span>
              </dd>
            </div>,
          ]
        })}
      </dl>
      {first && (
        <p className="quiet small">
          {t('tiles.kind', { kind: runs(`figures.kind.${first.label}`) })}
        </p>
      )}
    </>
  )
}
