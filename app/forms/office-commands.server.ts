import { z } from 'zod'
import { officialEvents, plainEvents } from '#machines/advance.ts'
import { contactKinds } from '#machines/dossier.events.ts'
import { freeText, holdsIdentityNumber } from '#machines/validation.ts'

/** Every action of an official on a step. */
export type OfficialAction = (typeof officialEvents)[number]

/** Ticking that corrected values were compared with the registers. */
export const CHECK = 'CHECK_VALUES'

const NOTE_LENGTH = 500

const key = z.uuid()
const decision = z.strictObject({ do: z.enum(plainEvents), key })

const contact = z.strictObject({
  do: z.literal('RECORD_CONTACT'),
  key,
  kind: z.enum(contactKinds, 'missing'),
  note: z
    .string()
    .min(1, 'missing')
    .pipe(freeText(NOTE_LENGTH).schema)
    .refine((note) => note !== '', 'missing')
    .refine((note) => !holdsIdentityNumber(note), 'holdsNumber'),
})

const problemsOfContact = {
  kind: ['missing'],
  note: ['missing', 'tooLong', 'controlCharacters', 'holdsNumber'],
} as const
type Problems = typeof problemsOfContact

/** What is wrong with the form of a contact, at most one mistake a field. */
export interface ContactProblems {
  kind?: Problems['kind'][number]
  note?: Problems['note'][number]
}

/**
 * What an official sent from the desk or a list: a decision, ticks, a contact, or a contact with mistakes.
 * Undefined for what none of our forms sends.
 */
export function readCommand(form: FormData) {
  if (form.get('do') === CHECK) {
    const fields = form.getAll('checked').filter((field) => typeof field === 'string')
    return { command: 'check', do: CHECK, fields } as const
  }
  const sent = Object.fromEntries(form)
  const plain = decision.safeParse(sent)
  if (plain.success) return { command: 'decide', ...plain.data } as const
  const recorded = contact.safeParse({ kind: undefined, ...sent })
  if (recorded.success) return { command: 'contact', ...recorded.data } as const
  const problems: ContactProblems = {}
  for (const { path, message } of recorded.error.issues) {
    const field = path[0]
    if (field === 'kind') problems.kind ??= problemsOfContact.kind.find((name) => name === message)
    else if (field === 'note') problems.note ??= named(problemsOfContact.note, message)
    else return undefined
  }
  const values = { kind: textOf(form.get('kind')), note: textOf(form.get('note')) }
  return { command: 'mistaken', problems, values } as const
}

const named = <Name extends string>(names: readonly Name[], message: string) =>
  names.find((name) => name === message)

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
