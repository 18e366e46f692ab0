import { useTranslation } from 'react-i18next'
import type { PathMark } from '#machines/emc-formula.ts'

/** What a way is marked with, in words. */
export function useMarkName() {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  return (mark: PathMark) =>
    mark === 'noEResult' ? t('manage.emc.noEResult') : words(`reasons.${mark}`)
}
