import { useTranslation } from 'react-i18next'

/** Where one is in a row of pages, in words; the strokes below are only a picture of it. */
export function StepProgress({ current, total }: { current: number; total: number }) {
  const { t } = useTranslation()
  return (
    <div className="progress">
      <p className="progress__text">{t('parts.progress', { current, total })}</p>
      <div className="progress__bar" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={markOf(index + 1, current)} />
        ))}
      </div>
    </div>
  )
}

function markOf(page: number, current: number) {
  if (page < current) return 'is-passed'
  return page === current ? 'is-here' : undefined
}
