import { registers } from '#machines/bundle.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { effectTypes, type Effect } from '#machines/dossier.events.ts'
import { faultKinds, type FaultKind } from '#machines/faults.ts'
import type { OutboxRow } from '#machines/rows.types.ts'

/** Something an operator can break: an agency's system, a register, or one of the portal's own services. */
export interface FaultTarget {
  id: string
  kind: 'agency' | 'register' | 'service'
  name: string
}

const ofRegisters: readonly FaultKind[] = ['empty', 'wrong']

/** The ways in which a place can break: only what is asked can know nobody or say what is not true. */
export function faultsOf({ id, kind }: Pick<FaultTarget, 'id' | 'kind'>): readonly FaultKind[] {
  // The provider is asked while people wait to pay: it answers, or it does not.
  if (id === provider) return ['down']
  return kind === 'register' ? faultKinds : faultKinds.filter((one) => !ofRegisters.includes(one))
}

const provider = 'payment-provider'

/** The payment provider is another's house, but it breaks like the portal's own services. */
export const services = ['citizen-store', 'notices', provider] as const

/** An agency and the register it keeps may share a name, and break one by one. */
export const registerTarget = (register: string) => `register:${register}`

const toRegisters: ReadonlySet<string> = new Set<Effect['type']>([
  'askRegister',
  'askConsent',
  'actOnRegister',
  'revertOnRegister',
])

/** Who must answer for a message to arrive. */
export function targetOf({ kind, recipient }: Pick<OutboxRow, 'kind' | 'recipient'>): string {
  return toRegisters.has(kind) ? registerTarget(recipient) : recipient
}

/** Which messages a target must take: the other way round. */
export function messagesTo(target: string): {
  recipient: string
  kinds: readonly Effect['type'][]
} {
  const isRegister = target.startsWith(registerTarget(''))
  return {
    recipient: isRegister ? target.slice(registerTarget('').length) : target,
    kinds: effectTypes.filter((kind) => toRegisters.has(kind) === isRegister),
  }
}

export function faultTargets(): FaultTarget[] {
  const agencies = listBundles().flatMap(({ procedures }) => procedures.map(({ agency }) => agency))
  return [
    ...[...new Set(agencies)].map((name) => ({ id: name, kind: 'agency' as const, name })),
    ...registers.map((name) => ({ id: registerTarget(name), kind: 'register' as const, name })),
    ...services.map((name) => ({ id: name, kind: 'service' as const, name })),
  ]
}
