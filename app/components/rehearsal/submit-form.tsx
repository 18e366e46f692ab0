import { Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bundle } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { mayWait, type Wait } from './events.ts'
import type { Names } from './use-names.ts'

interface Props {
  bundle: Bundle
  names: Names
  onEvent: (event: DossierEvent) => void
}

const waits = ['consent', 'payment'] as const

/** The first event: which procedures are asked for, and what they have to wait for. */
export function SubmitForm({ bundle, names, onEvent }: Props) {
  const { t } = useTranslation('rehearsal')
  const all = bundle.procedures.map(({ id }) => id)
  const [ticked, setTicked] = useState<string[]>(all)
  const stepIds = all.filter((id) => ticked.includes(id))
  const waiting = mayWait(bundle, stepIds)
  const waitFor = (wait: Wait) => (ticked.includes(wait) ? waiting[wait] : [])
  const submit = () =>
    onEvent({
      type: 'SUBMIT',
      stepIds,
      consentFor: waitFor('consent'),
      paymentFor: waitFor('payment'),
    })
  return (
    <div className="stack stack--tight">
      <CheckboxGroup legend={t('choose.title')} size="small" value={ticked} onChange={setTicked}>
        {all.map((id) => (
          <Checkbox key={id} value={id}>
            {names.region(id)}
          </Checkbox>
        ))}
        {waits
          .filter((wait) => waiting[wait].length > 0)
          .map((wait) => (
            <Checkbox key={wait} value={wait}>
              {t(`choose.${wait}`)}
            </Checkbox>
          ))}
      </CheckboxGroup>
      {stepIds.length === 0 ? (
        <p>{t('choose.none')}</p>
      ) : (
        <button
          type="button"
          className="aksel-button aksel-button--medium"
          data-variant="primary"
          onClick={submit}
        >
          {names.event('SUBMIT')}
        </button>
      )}
    </div>
  )
}
