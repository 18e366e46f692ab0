import { findDraft } from '#db/drafts.server.ts'
import type { DraftRow } from '#db/schema.ts'
import type { Typist } from '#machines/passports.ts'
import { mayAct, type Actor } from '#machines/permissions.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'

export function requireCitizen({ actor }: Pick<Context, 'actor'>) {
  if (actor.kind !== 'citizen') throw new ForbiddenError('a citizen’s declaration')
  return actor
}

/**
 * Whether somebody types this draft: its owner, or at a counter the receivers of the office that began it. Throws
 * ForbiddenError for an official of that office who does not receive people.
 */
export function isTypist(actor: Actor, row: Pick<DraftRow, 'owner_id' | 'typed_at_office'>) {
  if (actor.kind === 'citizen') return row.typed_at_office === null && row.owner_id === actor.id
  if (actor.kind !== 'official' || row.typed_at_office !== actor.officeId) return false
  const facts = { applicantId: row.owner_id, officeId: row.typed_at_office }
  if (!mayAct(actor, 'SUBMIT', facts)) throw new ForbiddenError('the counter')
  return true
}

/** Whose word a typed value is, as its passport says. */
export function typistIn(ctx: Pick<Context, 'actor'>): Typist {
  const { actor } = ctx
  if (actor.kind === 'official') return { by: actor.id, byRole: 'official' }
  return { by: requireCitizen(ctx).id, byRole: 'citizen' }
}

/** Whom to ask to sign in for this draft; a draft nobody knows is a citizen's. */
export async function typistKindOf({ db }: Pick<Context, 'db'>, draftId: string) {
  const draft = await findDraft(db.read, draftId)
  return draft && draft.typed_at_office !== null ? 'official' : 'citizen'
}
