import { useTranslation } from 'react-i18next'

export default function HomePage() {
  const { t } = useTranslation()
  return (
    <>
      <title>{t('site.name')}</title>
      <h1>{t('site.tagline')}</h1>
    </>
  )
}
