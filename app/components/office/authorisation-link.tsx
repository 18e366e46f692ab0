import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../button.tsx'

/** To the page where the paper of somebody who cannot answer on VNeID is taken in. */
export function AuthorisationLink({ path }: { path: string }) {
  const { t } = useTranslation('authorising')
  return (
    <p>
      <ButtonLink to={`${path}/authorisation`} variant="secondary">
        {t('link')}
      </ButtonLink>
    </p>
  )
}
