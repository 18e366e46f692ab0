import { useTranslation } from 'react-i18next'
import type { ExceptionView } from '#app/forms/office-exception-view.server.ts'
import { SubmitButton } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Notice } from '../notice.tsx'
import { TextArea } from '../text-area.tsx'
import { errorOf, type Filled } from './filled.ts'

type LikenessForm = Extract<ExceptionView['form'], { kind: 'likeness' }>
type Row = NonNullable<LikenessForm['shown']>['rows'][number]

interface Props extends LikenessForm, Filled {
  submit?: string
  commandKey: string
}

/** A look-alike beside this case, what differs first, and the decision about it; the others one link away. */
export function LikenessFields(props: Props) {
  const { shown, more, decisions, mayAttach, submit, commandKey, ...filled } = props
  const { t } = useTranslation('exceptions')
  const field = (name: string) => ({
    error: errorOf(filled, name),
    defaultValue: filled.typed?.[name],
  })
  if (!shown) return null
  return (
    <>
      <section className="panel stack" aria-labelledby="other-title">
        <h2 id="other-title">{shown.title}</h2>
        <p>{shown.kind}</p>
        {shown.decided && <Notice tone="done">{shown.decided}</Notice>}
        <Comparison code={shown.code} rows={shown.rows} />
        <p className="quiet small">{t('likeness.logged')}</p>
      </section>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={commandKey} />
        <input type="hidden" name="other" value={shown.id} />
        <ChoiceField
          name="decision"
          label={t('labels.decision')}
          options={decisions}
          {...field('decision')}
        />
        <TextArea
          name="reason"
          label={t('labels.reason')}
          hint={t('hints.reason')}
          rows={4}
          {...field('reason')}
        />
        {mayAttach && (
          <CheckboxField
            name="attach"
            label={t('likeness.attach.label')}
            hint={t('likeness.attach.hint')}
            defaultChecked={filled.typed?.attach === 'yes'}
          />
        )}
        {submit && (
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        )}
      </form>
      {more.length > 0 && (
        <nav aria-label={t('likeness.more')}>
          <p>{t('likeness.more')}</p>
          <ul>
            {more.map(({ to, title, decided }) => (
              <li key={to}>
                <a href={to}>{title}</a> {decided}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

/** What tells the cases apart stands open; what they share is one press away. */
function Comparison({ code, rows }: { code: string; rows: readonly Row[] }) {
  const { t } = useTranslation('exceptions')
  const columns: Column<Row>[] = [
    { key: 'label', header: t('likeness.value'), rowHeader: true, cell: ({ label }) => label },
    { key: 'mine', header: t('likeness.this'), cell: ({ mine }) => mine },
    { key: 'theirs', header: code, cell: ({ theirs }) => theirs },
  ]
  const alike = rows.filter(({ same }) => same)
  const differing = rows.filter(({ same }) => !same)
  const rowKey = ({ key }: Row) => key
  const shared = t('likeness.alike', { count: alike.length })
  return (
    <>
      <DataTable
        caption={t('likeness.differ', { count: differing.length })}
        columns={columns}
        rows={differing}
        rowKey={rowKey}
      />
      <Disclosure summary={shared}>
        <DataTable caption={shared} hideCaption columns={columns} rows={alike} rowKey={rowKey} />
      </Disclosure>
    </>
  )
}
