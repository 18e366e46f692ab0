import type { ActField, ActForm } from '#app/services/stage-host.ts'
import { plainEvents } from '#machines/advance.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { contactKinds, likenessDecisions, undoings } from '#machines/dossier.events.ts'
import { faultTargets } from '#app/services/fault-targets.ts'
import { faultKinds } from '#machines/faults.ts'
import { confirming, declarants, type ActName } from './acts.ts'

const text = (name: string): ActField => ({ name, kind: 'text' })
const choice = (name: string, options: readonly string[]): ActField => ({
  name,
  kind: 'choice',
  options,
})
const maybe = (field: ActField): ActField => ({ ...field, optional: true })

/** The procedures of every bundle, each once. */
const steps = [
  ...new Set(listBundles().flatMap(({ procedures }) => procedures.map(({ id }) => id))),
]
const who = choice('who', declarants)
const ofStep = [text('dossier'), choice('step', steps)]
const items: ActField = { name: 'items', kind: 'items' }
const values: ActField = { name: 'values', kind: 'pairs' }
const knows = maybe({ name: 'knows', kind: 'pairs' })
const target = choice(
  'target',
  faultTargets().map(({ id }) => id),
)

const fields: Record<ActName, readonly ActField[]> = {
  declare: [who, text('family'), text('dossier'), knows, maybe({ name: 'papers', kind: 'list' })],
  fileAtCounter: [
    text('family'),
    choice('person', declarants),
    text('dossier'),
    choice('step', steps),
    maybe(text('variant')),
    knows,
    maybe({ name: 'papers', kind: 'list' }),
  ],
  decide: [...ofStep, { name: 'events', kind: 'events', options: plainEvents }],
  checkValues: [...ofStep, { name: 'fields', kind: 'list' }],
  requestSupplement: [...ofStep, items],
  supply: [...ofStep, who, values],
  refuse: [...ofStep, text('ground'), text('note')],
  verify: [...ofStep, text('reason')],
  concludeVerification: [...ofStep, text('finding')],
  hold: [...ofStep, text('reason'), text('note')],
  apologise: [...ofStep, text('reason'), { name: 'until', kind: 'moment' }],
  decideLikeness: [...ofStep, text('other'), choice('decision', likenessDecisions), text('reason')],
  sendBack: [...ofStep, choice('to', steps), items],
  correct: [...ofStep, values, text('reason')],
  uphold: [...ofStep, text('reason')],
  revoke: [...ofStep, text('ground'), text('reason')],
  compensate: [...ofStep, choice('done', undoings), text('note')],
  recordContact: [...ofStep, choice('kind', contactKinds), text('note')],
  requestCorrection: [...ofStep, who, items],
  askWithdrawal: [...ofStep, who, text('reason')],
  cancelWithdrawal: [...ofStep, who],
  answerConsent: [
    ...ofStep,
    choice('who', confirming),
    { name: 'agrees', kind: 'yes' },
    maybe(text('reason')),
  ],
  breakDown: [target, choice('kind', faultKinds)],
  mend: [target],
  retryDeadLetters: [],
}

/** What every act asks: its moment first, and last the refusal it must meet, if any. */
export const actForms: readonly ActForm[] = Object.entries(fields).map(([does, asked]) => ({
  does,
  fields: [{ name: 'at', kind: 'moment' }, ...asked, maybe(text('refused'))],
}))
