import { useTranslation } from 'react-i18next'
import type { ContactProblems } from '#app/forms/office-commands.server.ts'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { TextArea } from '../text-area.tsx'
import { Timeline, type TimelineItem } from '../timeline.tsx'

interface Props {
  path: string
  commandKey: string
  /** Empty when no contact can be recorded now. */
  kinds: readonly { value: string; label: string; hint: string }[]
  contacts: readonly TimelineItem[]
  problems?: ContactProblems
  values?: { kind: string; note: string }
}

/** Who had to come, was called or asked for paper: recorded here, counted in the measures. */
export function Contacts({ path, commandKey, kinds, contacts, problems = {}, values }: Props) {
  const { t } = useTranslation('official')
  const { kind, note } = problems
  return (
    <section id="contacts" className="panel stack stack--tight" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{t('contact.listed')}</h2>
      {contacts.length > 0 ? <Timeline items={contacts} /> : <p>{t('contact.none')}</p>}
      {kinds.length > 0 && (
        <Disclosure summary={t('contact.title')} open={Boolean(kind ?? note)}>
          <p className="quiet small">{t('contact.about')}</p>
          <form method="post" action={path} className="form">
            <input type="hidden" name="key" value={commandKey} />
            <ChoiceField
              name="kind"
              label={t('contact.kind')}
              options={kinds}
              error={kind && t(`contact.errors.kind.${kind}`)}
              defaultValue={values?.kind}
            />
            <TextArea
              name="note"
              label={t('contact.note')}
              hint={t('contact.noteHint')}
              error={note && t(`contact.errors.note.${note}`)}
              defaultValue={values?.note}
              rows={3}
            />
            <div>
              <SubmitButton variant="secondary" name="do" value="RECORD_CONTACT">
                {t('contact.button')}
              </SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
