import { useTranslation } from 'react-i18next'
import type { Figure } from '#machines/figures.ts'
import { Disclosure } from '../disclosure.tsx'
import type { Asked } from '../measure-filter.tsx'
import { FiguresTable } from '../measure-tables.tsx'
import { groupFigures } from './figure-groups.ts'

/** Every figure that has no tile, in groups that open. */
export function AllFigures({ figures, asked }: { figures: readonly Figure[]; asked: Asked }) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  return groupFigures(figures).map(({ group, figures: own }) => (
    <Disclosure key={group} summary={t(`all.group.${group}`, { count: own.length })}>
      <FiguresTable
        caption={t(`all.group.${group}`, { count: own.length })}
        header={words('counts.what')}
        value={words('counts.value')}
        figures={own}
        asked={asked}
      />
    </Disclosure>
  ))
}
