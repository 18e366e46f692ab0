import { useTranslation } from 'react-i18next'
import type { ExceptionView } from '#app/forms/office-exception-view.server.ts'
import { CheckboxField } from '../checkbox-field.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Passport } from '../passport.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { errorOf, type Filled } from './filled.ts'

type ItemsForm = Extract<ExceptionView['form'], { kind: 'items' }>
type Group = ItemsForm['groups'][number]

/** Values and papers to be marked, each with what it says now, a reason and room for words. */
export function ItemsFields({ groups, tick, to, ...filled }: ItemsForm & Filled) {
  const [only, ...others] = to?.options ?? []
  return (
    <>
      {to && only && others.length === 0 && <input type="hidden" name="to" value={only.value} />}
      {to && others.length > 0 && (
        <ChoiceField
          name="to"
          label={to.label}
          options={to.options}
          error={errorOf(filled, 'to')}
          defaultValue={filled.typed?.to}
        />
      )}
      <div id="items" className="stack">
        {groups.map((group) => (
          <section key={group.id} className="panel stack stack--tight">
            <h2>{group.title}</h2>
            <ul className="items plain-list">
              {group.items.map((item) => (
                <li key={item.name} id={`item-${item.name}`}>
                  <Item item={item} reasons={group.reasons} tick={tick} {...filled} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

interface ItemProps extends Filled {
  item: Group['items'][number]
  reasons: Group['reasons']
  tick: string
}

function Item({ item, reasons, tick, ...filled }: ItemProps) {
  const { t } = useTranslation('exceptions')
  const { name, label, value, passport, files = [] } = item
  const [reason, words] = [`reason-${name}`, `words-${name}`]
  const forItem = (text: string) => (
    <>
      {text} <span className="aksel-sr-only">: {label}</span>
    </>
  )
  return (
    <>
      <div className="items__value">
        <h3>{label}</h3>
        <p>
          <strong>{value}</strong>
          {files.map((file) => (
            <a key={file.id} href={`/papers/${file.id}`} target="_blank" rel="noreferrer">
              {file.label} <span className="aksel-sr-only">{label}</span>
            </a>
          ))}
        </p>
        {passport && <Passport {...passport} />}
      </div>
      <div className="items__mark">
        <CheckboxField
          name={name}
          label={forItem(tick)}
          error={errorOf(filled, name)}
          defaultChecked={filled.typed?.[name] !== undefined}
        />
        <div className="items__why">
          <SelectField
            name={reason}
            label={`${t('labels.itemReason')}: ${label}`}
            options={reasons}
            emptyLabel={t('choose')}
            error={errorOf(filled, reason)}
            defaultValue={filled.typed?.[reason]}
          />
          <TextField
            name={words}
            label={`${t('labels.itemWords')}: ${label}`}
            error={errorOf(filled, words)}
            defaultValue={filled.typed?.[words]}
            autoComplete="off"
          />
        </div>
      </div>
    </>
  )
}
