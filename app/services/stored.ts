import { z } from 'zod'
import { registers, type Declaration } from '#machines/bundle.ts'
import type { StoredSnapshot } from '#machines/advance.ts'
import type { Fault } from '#machines/dossier.events.ts'
import type { FeeLine } from '#machines/fees.ts'
import { roles, type Role } from '#machines/permissions.ts'
import { alerts, holdsFor, type StepFlags } from '#machines/step.flags.ts'

/** What the database keeps as JSON, checked when it is read: damage is refused loudly, never guessed at. */
const at = z.number()
const source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('typed'),
    by: z.string(),
    byRole: z.enum(['citizen', 'official']),
    at,
    registerSaid: z.string().optional(),
  }),
  z.object({ kind: z.literal('register'), register: z.enum(registers), at }),
  z.object({ kind: z.literal('derived'), at }),
  z.object({ kind: z.literal('default'), at }),
])
const declaration = z.record(z.string(), z.object({ value: z.string(), source }))

const flags = z.object({
  chosen: z.boolean(),
  acknowledged: z.boolean(),
  held: z.boolean(),
  visited: z.boolean(),
  consent: z.enum(['notNeeded', 'asked', 'given', 'declined']),
  payment: z.enum(['notNeeded', 'due', 'paid', 'refunded']),
  supplement: z.enum(['none', 'once', 'more']),
  verified: z.boolean(),
  apologised: z.boolean(),
  likeness: z.enum(['none', 'suspected', 'different', 'same']),
  hold: z.enum(['none', ...holdsFor]),
  withdrawal: z.enum(['none', 'asked']),
  alert: z.enum(['none', ...alerts]),
  answer: z.enum(['none', 'asked', 'given']),
  corrected: z.boolean(),
  outdated: z.boolean(),
})
const faults = z.array(
  z.object({ kind: z.enum(['field', 'paper']), id: z.string(), reason: z.string() }),
)
const value = z.record(z.string(), z.string())
const words = z.string().optional()
const sentTo = z.object({ to: words })
const said = z.object({ reason: words, finding: words, note: words })
const context = z.object({ steps: z.record(z.string(), flags) })
const lines = z.array(z.object({ key: z.string(), value: z.string() }))
const feeLines = z.array(
  z.object({
    fee: z.string(),
    stepId: z.string(),
    count: z.number(),
    each: z.number(),
    amount: z.number(),
    legalBasis: z.string(),
    assumed: z.boolean(),
    exempt: z.boolean(),
  }),
)
const texts = z.record(z.string(), z.record(z.string(), z.string()))
const roleList = z.array(z.enum(roles))

export function parseDeclaration(text: string): Declaration {
  return declaration.parse(JSON.parse(text))
}

export function parseSnapshot(stored: { value: string; context: string }): StoredSnapshot {
  return {
    value: value.parse(JSON.parse(stored.value)),
    context: context.parse(JSON.parse(stored.context)),
  }
}

/** What one step remembers, as its dossier keeps it. */
export function parseStepFlags(text: string): StepFlags {
  return flags.parse(JSON.parse(text))
}

/** The lines of a result paper. */
export function parseLines(text: string) {
  return lines.parse(JSON.parse(text))
}

/** What is incomplete or wrong, by field and paper. */
export function parseFaults(text: string): Fault[] {
  return faults.parse(JSON.parse(text))
}

/** The words somebody sent with an event: a reason, a finding, a note; undefined where there were none. */
export function parseSaid(payload: string): string | undefined {
  const { reason, finding, note } = said.parse(JSON.parse(payload))
  return note || finding || reason || undefined
}

/** The step whose result an event sent back; undefined for other events. */
export function parseSentTo(payload: string): string | undefined {
  return sentTo.parse(JSON.parse(payload)).to
}

/** What a payment is made of. */
export function parseFeeLines(text: string): FeeLine[] {
  return feeLines.parse(JSON.parse(text))
}

/** What was typed on pages of a draft but is not valid yet: page → field → text. */
export function parseUnfinished(text: string): Record<string, Record<string, string>> {
  return texts.parse(JSON.parse(text))
}

export function parseRoles(text: string): Role[] {
  return roleList.parse(JSON.parse(text))
}
