import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { StepMap, type MapNodeProps } from '#app/components/step-map.tsx'

interface Props {
  /** How many dossiers are on their way. */
  underWay: number
  /** One of them, without saying whose. */
  shown?: { sentAt: string; stages: readonly (readonly MapNodeProps[])[] }
}

/** One declaration on its way through the agencies, as it stands at this moment. */
export function LivePicture({ underWay, shown }: Props) {
  const { t } = useTranslation('home')
  if (!shown) {
    return (
      <section className="home-section">
        <h2>{t('picture.title')}</h2>
        <EmptyState
          level={3}
          title={t('picture.nothing')}
          action={<ButtonLink to="/bundles/birth">{t('hero.start')}</ButtonLink>}
        >
          {t('picture.nothingText')}
        </EmptyState>
      </section>
    )
  }
  return (
    <section className="home-section">
      <h2>{t('picture.title')}</h2>
      <p className="page__lead">{t('picture.shown', { sentAt: shown.sentAt })}</p>
      <StepMap label={t('picture.title')} stages={shown.stages} />
      <p className="quiet small">{t('picture.underWay', { count: underWay })}</p>
    </section>
  )
}
