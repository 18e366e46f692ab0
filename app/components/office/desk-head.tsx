import { useTranslation } from 'react-i18next'
import { Notice } from '../notice.tsx'
import { StatusTag } from '../status-tag.tsx'
import type { Tone } from '../tone.ts'
import { Legs } from './legs.tsx'

interface Props {
  state: { text: string; tone: Tone }
  left?: { text: string; late: boolean }
  facts: readonly { label: string; value: string }[]
  legs: React.ComponentProps<typeof Legs>['stages']
  typedByOfficial: boolean
}

/** What a desk says first: state, time left, the facts of the dossier, and where its other procedures stand. */
export function DeskHead({ state, left, facts, legs, typedByOfficial }: Props) {
  const { t } = useTranslation('official')
  return (
    <div className="stack stack--tight">
      <p className="actions">
        <StatusTag tone={state.tone}>{state.text}</StatusTag>
        {left && (left.late ? <StatusTag tone="late">{left.text}</StatusTag> : <b>{left.text}</b>)}
      </p>
      <dl className="desk-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <Legs stages={legs} />
      {typedByOfficial && <Notice>{t('desk.typedByOfficial')}</Notice>}
    </div>
  )
}
