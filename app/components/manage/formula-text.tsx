import { useTranslation } from 'react-i18next'
import { pathMarks, type PathMark } from '#machines/emc-formula.ts'
import { useMarkName } from './mark-name.ts'

/** A formula in words: what keeps a case from being counted, and what is forgiven. */
export function FormulaText({ brokenBy }: { brokenBy: readonly PathMark[] }) {
  const { t } = useTranslation('collection')
  const nameOf = useMarkName()
  const named = (marks: readonly PathMark[]) =>
    marks.map((mark) => nameOf(mark).toLowerCase()).join(', ') || t('formula.nothing')
  return (
    <div>
      {t('formula.breaks', { marks: named(brokenBy) })}
      <br />
      <span className="quiet small">
        {t('formula.forgives', {
          marks: named(pathMarks.filter((mark) => !brokenBy.includes(mark))),
        })}
      </span>
    </div>
  )
}
