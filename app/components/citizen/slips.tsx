import { useTranslation } from 'react-i18next'
import type { SlipLink } from '#app/forms/slip-links.server.ts'
import { Disclosure } from '../disclosure.tsx'

/** The slips of each procedure, for whoever wants them on paper. */
export function Slips({ dossierId, slips }: { dossierId: string; slips: readonly SlipLink[] }) {
  const { t } = useTranslation('dossier')
  if (slips.length === 0) return null
  return (
    <Disclosure summary={t('follow.slips')}>
      <ul>
        {slips.map(({ stepId, number, label }) => (
          <li key={`${stepId}/${number}`}>
            <a href={`/dossiers/${dossierId}/slips/${stepId}/${number}`}>{label}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
