import { useTranslation } from 'react-i18next'
import type { revokeView } from '#app/forms/office-revoke.server.ts'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { SummaryList } from '../summary-list.tsx'
import { TextArea } from '../text-area.tsx'
import { errorOf, type Filled } from './filled.ts'

type View = Pick<ReturnType<typeof revokeView>, 'result' | 'effects' | 'ground' | 'reason'> & {
  commandKey: string
}

/** Ground and reason; beside them what it will set in motion, so that nobody is surprised by the next page. */
export function RevokeForm({
  children,
  effects,
  ground,
  reason,
  commandKey,
  ...filled
}: View & Filled & { children: React.ReactNode }) {
  const field = ({ name }: { name: string }) => ({
    error: errorOf(filled, name),
    defaultValue: filled.typed?.[name],
  })
  return (
    <>
      <Effects effects={effects} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={commandKey} />
        <ChoiceField {...ground} {...field(ground)} />
        <TextArea {...reason} {...field(reason)} rows={5} />
        <div>{children}</div>
      </form>
    </>
  )
}

/** The second look: what is revoked, why, what follows; one button for yes, one for going back. */
export function RevokeConfirm({
  result,
  effects,
  ground,
  reason,
  commandKey,
  typed,
}: View & { typed: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('undoing')
  const chosen = ground.options.find(({ value }) => value === typed[ground.name])
  const rows = [
    { id: 'result', label: t('leader.result'), value: result },
    { id: 'ground', label: ground.label, value: chosen?.label ?? '' },
    { id: 'reason', label: reason.label, value: typed[reason.name] ?? '' },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      <Effects effects={effects} />
      <form method="post" className="actions">
        <input type="hidden" name="key" value={commandKey} />
        <input type="hidden" name={ground.name} value={typed[ground.name]} />
        <input type="hidden" name={reason.name} value={typed[reason.name]} />
        <SubmitButton tone="danger" name="do" value="confirm">
          {t('confirm.button')}
        </SubmitButton>
        <SubmitButton variant="secondary" name="do" value="edit">
          {t('confirm.edit')}
        </SubmitButton>
      </form>
    </>
  )
}

function Effects({ effects }: Pick<View, 'effects'>) {
  const { t } = useTranslation('undoing')
  return (
    <section className="panel stack stack--tight effects">
      <h2>{t('effects.title')}</h2>
      <ol className="effects__list">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ol>
    </section>
  )
}
