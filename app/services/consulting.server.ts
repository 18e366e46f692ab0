import type { Store } from '#db/database.server.ts'
import type { Bundle, Declaration, RegisterId, Surroundings } from '#machines/bundle.ts'
import { applyLookUp, lookUpsFor, type LookUp } from '#machines/look-ups.ts'
import type { Context } from './context.ts'
import { openCounterBook } from './counter-reads.server.ts'
import { openLookUpBook } from './looking-up.server.ts'
import { askRegister, newPatience, type RegisterReply } from './registers.server.ts'

type Silence = 'empty' | 'unavailable' | 'limited'

export interface Consulted {
  declaration: Declaration
  /** Registers that gave no answer about some fields, and why: the citizen types on and is told. */
  silent: { register: RegisterId; reason: Silence; fields: readonly string[] }[]
}

/** A register that came too late is not waited for again by the same draft within a minute of wall time. */
const NOT_AGAIN_MS = 60_000

/** Until when whom not to wait for, by draft and register. In memory: after a restart one more wait does no harm. */
const late = new WeakMap<Store, Map<string, number>>()

/**
 * Asks the registers everything that can be asked now, each question once, and again with what that brought to
 * light. All registers together are waited for once, briefly: a slow one delays no page more than that. What is
 * asked about others is limited and written down. `concerns`: leave out every question for which it does not hold.
 */
export async function consultRegisters(
  ctx: Context,
  draftId: string,
  bundle: Bundle,
  declaration: Declaration,
  around: Surroundings,
  concerns: (lookUp: LookUp) => boolean = () => true,
): Promise<Consulted> {
  const asked = new Set<string>()
  const silent: Consulted['silent'] = []
  const patience = newPatience()
  const book =
    ctx.actor.kind === 'official'
      ? openCounterBook(ctx, ctx.actor, draftId)
      : openLookUpBook(ctx, { id: draftId, bundleId: bundle.id })
  let current = declaration
  for (;;) {
    const open = lookUpsFor(bundle, current).filter(
      (lookUp) => concerns(lookUp) && !asked.has(JSON.stringify(lookUp)),
    )
    if (open.length === 0) {
      await book.close()
      return { declaration: current, silent }
    }
    for (const lookUp of open) {
      asked.add(JSON.stringify(lookUp))
      const { register } = lookUp
      const reply = await ask(lookUp)
      if (reply === 'late') rememberLate(ctx, draftId, register)
      const heard = reply === 'late' ? 'unavailable' : reply
      if (typeof heard === 'string') {
        silent.push({ register, reason: heard, fields: lookUp.fields })
      }
      current = applyLookUp(
        bundle,
        current,
        lookUp,
        heard === 'limited' ? 'unavailable' : heard,
        around,
      )
    }
  }

  async function ask(lookUp: LookUp): Promise<RegisterReply | 'limited'> {
    const { register, by } = lookUp
    if (wasLate(ctx, draftId, register)) return 'late'
    if (!(await book.allows(lookUp, current))) return 'limited'
    const reply = await askRegister(ctx, register, Object.values(by), patience)
    if (typeof reply !== 'string' || reply === 'empty') {
      book.answered(lookUp, current, reply !== 'empty')
    }
    return reply
  }
}

type Moment = Pick<Context, 'db' | 'recordedAt'>

function wasLate({ db, recordedAt }: Moment, draftId: string, register: RegisterId) {
  const until = late.get(db)?.get(`${draftId} ${register}`)
  return until !== undefined && recordedAt < until
}

function rememberLate({ db, recordedAt }: Moment, draftId: string, register: RegisterId) {
  const known = late.get(db) ?? new Map<string, number>()
  for (const [key, until] of known) if (until <= recordedAt) known.delete(key)
  const key = `${draftId} ${register}`
  if (!known.has(key)) known.set(key, recordedAt + NOT_AGAIN_MS)
  late.set(db, known)
}
