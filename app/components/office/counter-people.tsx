import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { TextField } from '../text-field.tsx'
import '../../styles/office.css'

/** One box for a number or a name, as at any counter. */
export function PersonSearch({ typed = '', error }: { typed?: string; error?: string }) {
  const { t } = useTranslation('counter')
  return (
    <form method="post" className="form" noValidate>
      <h2>{t('find.title')}</h2>
      <TextField
        name="who"
        label={t('find.label')}
        hint={t('find.hint')}
        error={error}
        defaultValue={typed}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
      <div className="actions">
        <SubmitButton>{t('find.button')}</SubmitButton>
      </div>
    </form>
  )
}

interface Props {
  people: readonly { id: string; name: string; facts: string }[]
  /** What can be filed, as `bundle` or `bundle/variant`. */
  choices: readonly { value: string; label: string }[]
}

/** Who was found, each with what can be filed for them. */
export function PeopleFound({ people, choices }: Props) {
  const { t } = useTranslation('counter')
  if (people.length === 0) {
    return <EmptyState title={t('find.none.title')}>{t('find.none.text')}</EmptyState>
  }
  return (
    <section className="stack stack--tight" aria-labelledby="found">
      <h2 id="found">{t('find.found', { count: people.length })}</h2>
      <ul className="plain-list stack stack--tight">
        {people.map(({ id, name, facts }) => (
          <li key={id} className="panel stack stack--tight">
            <h3>{name}</h3>
            <p>{facts}</p>
            <form method="post" className="actions">
              <input type="hidden" name="person" value={id} />
              {choices.map(({ value, label }, place) => (
                <SubmitButton
                  key={value}
                  variant={place === 0 ? 'primary' : 'secondary'}
                  small
                  name="start"
                  value={value}
                >
                  {label}
                  <span className="aksel-sr-only">: {t('find.start', { name })}</span>
                </SubmitButton>
              ))}
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
