import { Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bundle } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.setup.ts'
import { submission } from './events.ts'
import type { Names } from './use-names.ts'

interface Props {
  bundle: Bundle
  names: Names
  onEvent: (event: DossierEvent) => void
}

const CONSENT = 'consent'

/** The first event: which procedures are asked for, and whether a relative must agree. */
export function SubmitForm({ bundle, names, onEvent }: Props) {
  const { t } = useTranslation('rehearsal')
  const all = bundle.procedures.map(({ id }) => id)
  const [ticked, setTicked] = useState<string[]>(all)
  const chosen = all.filter((id) => ticked.includes(id))
  const asks = bundle.procedures.some(({ id, consentOf }) => consentOf && chosen.includes(id))
  return (
    <div className="stack stack--tight">
      <CheckboxGroup legend={t('choose.title')} size="small" value={ticked} onChange={setTicked}>
        {all.map((id) => (
          <Checkbox key={id} value={id}>
            {names.region(id)}
          </Checkbox>
        ))}
        {asks && <Checkbox value={CONSENT}>{t('choose.consent')}</Checkbox>}
      </CheckboxGroup>
      {chosen.length === 0 ? (
        <p>{t('choose.none')}</p>
      ) : (
        <button
          type="button"
          className="aksel-button aksel-button--medium"
          data-variant="primary"
          onClick={() => onEvent(submission(bundle, chosen, ticked.includes(CONSENT)))}
        >
          {names.event('SUBMIT')}
        </button>
      )}
    </div>
  )
}
