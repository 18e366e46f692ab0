import { z } from 'zod'
import { plainEvents } from '#machines/advance.ts'
import { contactKinds, likenessDecisions, undoings } from '#machines/dossier.events.ts'
import { faultKinds } from '#machines/faults.ts'

/** What people do on the stage, as data: every act is one thing somebody does through the portal's own services. */

/** A Viet Nam time, `2024-08-05 09:00`. */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)

const text = z.string().min(1)
const answers = z.record(z.string(), z.string())
const items = z
  .array(z.strictObject({ kind: z.enum(['field', 'paper']), id: text, reason: text }))
  .min(1)

const act = {
  at: moment,
  /** The act must be refused: the name of the error. */
  refused: text.optional(),
}
/** `dossier` is the name the scenario gave it when it was declared. */
const ofStep = { ...act, dossier: text, step: text }

/** Who of a family declares: a parent of the newborn child, or else whoever applies for a bereaved family. */
export const declarants = ['mother', 'father', 'applicant'] as const
/** Who may be asked to confirm; relatives are numbered as the declaration asks them. */
export const confirming = ['householder', 'relative1', 'relative2', 'relative3'] as const

const citizen = z.enum(declarants).default('mother')
/** The official of the office, or another account of it. */
const official = { who: z.literal('official').default('official'), account: text.optional() }
const operator = { who: z.literal('operator').default('operator') }

const does = <Name extends string>(name: Name) => z.literal(name)

export const actSchema = z.discriminatedUnion('does', [
  z.strictObject({
    ...act,
    does: does('declare'),
    who: citizen,
    family: text,
    /** The name of the dossier in this scenario. */
    dossier: text,
    /** Answers that differ from what the family knows. */
    knows: answers.optional(),
    /** Papers that are handed in with it, each as a picture. */
    papers: z.array(text).optional(),
  }),
  z.strictObject({
    ...act,
    ...official,
    does: does('fileAtCounter'),
    family: text,
    /** Who of the family came. */
    person: citizen,
    /** The name of the dossier in this scenario. */
    dossier: text,
    /** At the counter of the office that handles this step. */
    step: text,
    /** A single filing, e.g. of the card alone. */
    variant: text.optional(),
    knows: answers.optional(),
    /** Papers that are handed in with it, each as a picture. */
    papers: z.array(text).optional(),
  }),
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('decide'),
    events: z.array(z.enum(plainEvents)).min(1),
  }),
  // Compares values the citizen corrected with what a register says.
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('checkValues'),
    fields: z.array(text).min(1),
  }),
  z.strictObject({ ...ofStep, ...official, does: does('requestSupplement'), items }),
  z.strictObject({ ...ofStep, does: does('supply'), who: citizen, values: answers }),
  z.strictObject({ ...ofStep, ...official, does: does('refuse'), ground: text, note: text }),
  z.strictObject({ ...ofStep, ...official, does: does('verify'), reason: text }),
  z.strictObject({ ...ofStep, ...official, does: does('concludeVerification'), finding: text }),
  z.strictObject({ ...ofStep, ...official, does: does('hold'), reason: text, note: text }),
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('apologise'),
    reason: text,
    until: moment,
  }),
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('decideLikeness'),
    /** The dossier it was compared with. */
    other: text,
    decision: z.enum(likenessDecisions),
    reason: text,
  }),
  z.strictObject({ ...ofStep, ...official, does: does('sendBack'), to: text, items }),
  z.strictObject({ ...ofStep, ...official, does: does('correct'), values: answers, reason: text }),
  z.strictObject({ ...ofStep, ...official, does: does('uphold'), reason: text }),
  z.strictObject({ ...ofStep, ...official, does: does('revoke'), ground: text, reason: text }),
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('compensate'),
    done: z.enum(undoings),
    note: text,
  }),
  z.strictObject({
    ...ofStep,
    ...official,
    does: does('recordContact'),
    kind: z.enum(contactKinds),
    note: text,
  }),
  z.strictObject({ ...ofStep, does: does('requestCorrection'), who: citizen, items }),
  z.strictObject({ ...ofStep, does: does('askWithdrawal'), who: citizen, reason: text }),
  z.strictObject({ ...ofStep, does: does('cancelWithdrawal'), who: citizen }),
  z.strictObject({
    ...ofStep,
    does: does('answerConsent'),
    who: z.enum(confirming).default('householder'),
    agrees: z.boolean(),
    reason: z.string().default(''),
  }),
  z.strictObject({
    ...act,
    ...operator,
    does: does('breakDown'),
    target: text,
    kind: z.enum(faultKinds).default('down'),
  }),
  z.strictObject({ ...act, ...operator, does: does('mend'), target: text }),
  z.strictObject({ ...act, ...operator, does: does('retryDeadLetters') }),
])

export type Act = z.infer<typeof actSchema>
export type ActName = Act['does']
/** The acts of some names; of one name, its own shape. */
export type ActOf<Name extends ActName> = {
  [Each in Name]: Extract<Act, { does: Each }>
}[Name]
