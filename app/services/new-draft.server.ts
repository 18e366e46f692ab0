import { findPerson } from '#db/registers.server.ts'
import type { DraftRow, PersonRow } from '#db/schema.ts'
import { getLawOn } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { startDeclaration } from '#machines/look-ups.ts'
import { mergeTyped } from '#machines/passports.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { requireIdentity } from './eligibility.server.ts'
import { NotFoundError } from './errors.ts'
import { newId } from './minting.server.ts'
import { expiryOf } from './saving.server.ts'
import { variantOf } from './starting-variants.ts'
import { surroundingsOf } from './surroundings.server.ts'
import { requireCitizen, typistIn } from './typing.server.ts'

/** What a new draft is for: of the bundle less than all of it, or for a person who came to the counter. */
export interface DraftWish {
  variantId?: string
  forPerson?: PersonRow
}

/** A draft, not stored yet, with what sign-in and the registers know. Throws IdentityLevelError, and NoRuleSetError outside the law's dates. */
export async function newDraft(
  ctx: Context,
  bundleId: string,
  { variantId, forPerson }: DraftWish = {},
): Promise<DraftRow> {
  const { db, now, actor } = ctx
  const { bundle, ruleSet } = getLawOn(bundleId, dayAt(now))
  const owner = forPerson ?? (await findPerson(db.read, requireCitizen(ctx).id))
  if (!owner) throw new NotFoundError('the person who is signed in')
  if (!forPerson) requireIdentity(owner)
  const around = await surroundingsOf(db, now)
  const known = { personalNumber: owner.personal_number, phone: owner.phone, email: owner.email }
  const said = Object.entries(known).filter(([, value]) => value !== null)
  const signedIn = Object.fromEntries(said.map(([key, value]) => [key, value ?? '']))
  const register = forPerson ? 'population' : 'vneid'
  const empty = startDeclaration(bundle, signedIn, around, register)
  const wanted = variantOf(bundle, variantId)
  const started = mergeTyped(bundle, empty, wanted, typistIn(ctx), around)
  const id = newId(db)
  const { declaration } = await consultRegisters(ctx, id, bundle, started, around)
  return {
    id,
    owner_id: owner.id,
    typed_at_office: actor.kind === 'official' ? actor.officeId : null,
    typed_by_account: actor.kind === 'official' ? actor.id : null,
    bundle_id: bundle.id,
    bundle_version: bundle.version,
    rule_set_id: ruleSet.id,
    declaration: JSON.stringify(declaration),
    unfinished: '{}',
    submission_key: newId(db),
    created_at: now,
    saved_at: now,
    expires_at: expiryOf(ruleSet, now),
    warned_at: null,
    revision: 1,
    dossier_id: null,
    filling: '{}',
  }
}
