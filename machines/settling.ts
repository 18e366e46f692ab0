import type { Answers, Bundle, DeclaredValue, Declaration, Field, Surroundings } from './bundle.ts'
import { originsOf } from './bundle.ts'
import { applies } from './journey.ts'

/**
 * Brings a declaration into order after a change: answers to questions that are no longer asked go, register
 * values found by a key that has changed since `before` go, what follows from other answers is worked out
 * again, and presets fill what is left open. Pure; the same declaration again when nothing had to change.
 */
export function settle(
  bundle: Bundle,
  changed: Declaration,
  around: Surroundings,
  before: Declaration = changed,
): Declaration {
  let current = changed
  for (let pass = 0; pass <= bundle.fields.length; pass++) {
    const next = settleOnce(bundle, current, around, before)
    if (next === current) return current
    current = next
  }
  throw new Error(`The derived fields of bundle “${bundle.id}” never come to rest.`)
}

function settleOnce(
  bundle: Bundle,
  current: Declaration,
  around: Surroundings,
  before: Declaration,
): Declaration {
  const next: Record<string, DeclaredValue> = { ...current }
  const answers: Record<string, string> = {}
  for (const [key, { value }] of Object.entries(current)) answers[key] = value
  let moved = false
  for (const field of bundle.fields) {
    const { key } = field
    const settled = applies(bundle, field, answers)
      ? valueOf(field, current[key], answers, around, before)
      : undefined
    if (settled === current[key]) continue
    moved = true
    if (settled) {
      next[key] = settled
      answers[key] = settled.value
    } else {
      delete next[key]
      delete answers[key]
    }
  }
  return moved ? next : current
}

function valueOf(
  field: Field,
  declared: DeclaredValue | undefined,
  answers: Answers,
  around: Surroundings,
  before: Declaration,
): DeclaredValue | undefined {
  const fresh = withoutStale(field, declared, answers, before)
  if (fresh && fresh.source.kind !== 'derived') return fresh
  const value = field.derive?.(answers, around)
  if (value !== undefined) {
    return fresh?.value === value ? fresh : { value, source: { kind: 'derived', at: around.at } }
  }
  if (field.preset === undefined) return undefined
  return { value: field.preset, source: { kind: 'default', at: around.at } }
}

/** What a register said about another number, code or person says nothing about this one. */
function withoutStale(
  field: Field,
  declared: DeclaredValue | undefined,
  answers: Answers,
  before: Declaration,
): DeclaredValue | undefined {
  if (!declared || declared !== before[field.key]) return declared
  const foundBy = originsOf(field).flatMap(({ by }) => by)
  const found = foundBy.every((other) => (before[other]?.value ?? '') === (answers[other] ?? ''))
  if (found) return declared
  if (declared.source.kind === 'register') return undefined
  if (declared.source.kind !== 'typed') return declared
  const { registerSaid: _, ...source } = declared.source
  return 'registerSaid' in declared.source ? { ...declared, source } : declared
}
