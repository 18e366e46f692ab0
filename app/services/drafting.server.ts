import { findDraft, insertDraft } from '#db/drafts.server.ts'
import type { Db, DraftRow } from '#db/schema.ts'
import { answersOf, type Bundle, type Declaration } from '#machines/bundle.ts'
import { getBundle, getFamily } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import type { Problem } from '#machines/checks.ts'
import { findLawOn } from '#machines/family.ts'
import { findPage, mayVisit, nextPage } from '#machines/journey.ts'
import { carriedOver, lawChange, type LawChange } from '#machines/law-change.ts'
import { saidByRegister, takePage } from '#machines/passports.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { newDraft } from './new-draft.server.ts'
import { saveAs } from './saving.server.ts'
import { parseDeclaration, parseUnfinished } from './stored.ts'
import { withCodes } from './finding-places.server.ts'
import { surroundingsOf } from './surroundings.server.ts'
import { isTypist, typistIn } from './typing.server.ts'

/** How often a save is tried again when another tab saved in between. */
const SAVE_ATTEMPTS = 5

type Unfinished = Record<string, Record<string, string>>

/** A draft as the services work with it. */
export interface Draft {
  row: DraftRow
  bundle: Bundle
  declaration: Declaration
  unfinished: Unfinished
}

/** Opens one more draft, whatever others there are. Throws NoRuleSetError outside the law's dates. */
export async function startDraft(ctx: Context, bundleId: string): Promise<string> {
  const draft = await newDraft(ctx, bundleId)
  await insertDraft(ctx.db.write, draft)
  return draft.id
}

/**
 * The draft for who types it: its owner, or at a counter the receivers of the office that began it; then the owner
 * has what becomes of it once it is sent. Throws NotFoundError for anybody else and for one that has expired,
 * ForbiddenError for an official of that office who does not receive people.
 */
export async function getDraft(ctx: Context, id: string, db: Db = ctx.db.read): Promise<Draft> {
  const row = await findDraft(db, id)
  const { actor, now } = ctx
  const owned = row && isTypist(actor, row)
  if (!owned || (row.dossier_id === null && row.expires_at <= now)) {
    throw new NotFoundError(`draft ${id}`)
  }
  return draftOf(row, now)
}

/** What is sent keeps its forms; what is not goes on with those of today. */
export function draftOf(row: DraftRow, now: Instant): Draft {
  const today = row.dossier_id === null && findLawOn(getFamily(row.bundle_id), dayAt(now))
  const bundle = today ? today.bundle : getBundle(row.bundle_id, row.bundle_version)
  const declaration = parseDeclaration(row.declaration)
  const isOlder = bundle.version !== row.bundle_version
  return {
    row,
    bundle,
    declaration: isOlder ? carriedOver(bundle, declaration) : declaration,
    unfinished: parseUnfinished(row.unfinished),
  }
}

/** What changed in the law since the draft was last saved: told until it is saved again. Undefined: nothing. */
export function lawChangeOf({ row }: Draft, now: Instant): LawChange | undefined {
  if (row.dossier_id !== null) return undefined
  const begun = { ruleSetId: row.rule_set_id, bundleVersion: row.bundle_version }
  return lawChange(getFamily(row.bundle_id), begun, dayAt(now))
}

/** What came of an answered page: on to the next (undefined: check the answers), or what is wrong with it. */
export type Answered = { next: string | undefined } | { problems: Problem[] }

/**
 * Takes a page: proper values enter the declaration, the others are kept as typed and named. The field `taken` goes
 * back to what a register said, whatever was typed in it. Throws NotFoundError for a page that does not apply,
 * DraftSentError once the draft is sent.
 */
export async function answerPage(
  ctx: Context,
  draftId: string,
  pageId: string,
  form: Readonly<Record<string, string>>,
  taken?: string,
): Promise<Answered> {
  for (let attempt = 0; attempt < SAVE_ATTEMPTS; attempt++) {
    const draft = await openDraft(ctx, draftId)
    const said = saidByRegister(draft.declaration[taken ?? ''])
    const answers = taken && said !== undefined ? { ...form, [taken]: said } : form
    const page = await takeAnswers(ctx, draft, pageId, answers)
    if (await save(ctx, draft, pageId, page)) return page.answered
  }
  throw new Error(`Draft ${draftId} changed ${SAVE_ATTEMPTS} times while it was being saved.`)
}

/**
 * Saves a page while somebody types in it, as `answerPage` does, its problems not shown. Only on top of the
 * revision the page was opened with: a save on its way must not undo a later one. Gives the new revision.
 * Throws DraftChangedError besides.
 */
export async function keepPage(
  ctx: Context,
  draftId: string,
  pageId: string,
  form: Readonly<Record<string, string>>,
  revision: number,
): Promise<number> {
  const draft = await openDraft(ctx, draftId)
  const kept =
    draft.row.revision === revision &&
    (await save(ctx, draft, pageId, await takeAnswers(ctx, draft, pageId, form)))
  if (!kept) throw new DraftChangedError(draftId)
  return revision + 1
}

/** The draft was changed, in another tab perhaps, since it was shown. */
export class DraftChangedError extends Error {
  constructor(draftId: string) {
    super(`Draft ${draftId} is no longer what was shown.`)
    this.name = 'DraftChangedError'
  }
}

/** A draft that is sent cannot be changed any more. */
export class DraftSentError extends Error {
  constructor(readonly dossierId: string) {
    super(`The draft was sent as dossier ${dossierId}.`)
    this.name = 'DraftSentError'
  }
}

/** The owner's draft, still to be worked on. Throws NotFoundError, DraftSentError. */
export async function openDraft(ctx: Context, id: string, db?: Db): Promise<Draft> {
  const draft = await getDraft(ctx, id, db)
  if (draft.row.dossier_id !== null) throw new DraftSentError(draft.row.dossier_id)
  return draft
}

interface Taken {
  declaration: Declaration
  unfinished: Unfinished
  answered: Answered
}

async function takeAnswers(
  ctx: Context,
  { row, bundle, declaration, unfinished }: Draft,
  pageId: string,
  form: Readonly<Record<string, string>>,
): Promise<Taken> {
  const around = await surroundingsOf(ctx.db, ctx.now)
  const page = findPage(bundle, pageId)
  if (!page || !mayVisit(bundle, pageId, answersOf(declaration), around, Object.keys(unfinished))) {
    throw new NotFoundError(`page ${pageId}`)
  }
  const typed = await withCodes(ctx.db, bundle, page, answersOf(declaration), form, around)
  const taken = takePage(bundle, page, declaration, typed, typistIn(ctx), around)
  const consulted = await consultRegisters(ctx, row.id, bundle, taken.declaration, around)
  const { [pageId]: _, ...others } = unfinished
  const answers = answersOf(consulted.declaration)
  return {
    declaration: consulted.declaration,
    unfinished:
      Object.keys(taken.unfinished).length > 0 ? { ...others, [pageId]: taken.unfinished } : others,
    answered:
      taken.problems.length > 0
        ? { problems: taken.problems }
        : { next: nextPage(bundle, pageId, answers)?.id },
  }
}

function save(ctx: Context, draft: Draft, page: string, { declaration, unfinished }: Taken) {
  return saveAs(ctx.db.write, { ...draft, page, declaration, unfinished }, ctx.now)
}
