import { saveDraft } from '#db/drafts.server.ts'
import type { Db, DraftRow } from '#db/schema.ts'
import { ruleSetOn, type Bundle, type Declaration, type RuleSet } from '#machines/bundle.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { parseSpent, spentOn } from '#machines/filling.ts'

const DAY = 24 * 60 * 60_000

/** Until when a draft lives that is saved now. */
export const expiryOf = ({ draftLivesDays }: RuleSet, now: Instant): Instant =>
  now + draftLivesDays * DAY

/** A draft as it is to be saved, from a page; of its row the revision it was read at. */
interface Saved {
  row: Pick<DraftRow, 'id' | 'revision' | 'saved_at' | 'filling'>
  page: string
  bundle: Bundle
  declaration: Declaration
  unfinished: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The time since the last save went to this page. */
export const spentUntil = (
  filling: string,
  { saved_at }: Pick<DraftRow, 'saved_at'>,
  page: string,
  now: Instant,
) => spentOn(parseSpent(filling), page, now - saved_at)

/**
 * Saves a draft as it is given, unless somebody else did since it was read (false). It lives on from now, under the
 * law of today. Throws NoRuleSetError outside the law's dates.
 */
export function saveAs(
  db: Db,
  { row, page, bundle, declaration, unfinished }: Saved,
  now: Instant,
): Promise<boolean> {
  const ruleSet = ruleSetOn(bundle, dayAt(now))
  return saveDraft(db, row, {
    declaration: JSON.stringify(declaration),
    unfinished: JSON.stringify(unfinished),
    bundle_version: bundle.version,
    rule_set_id: ruleSet.id,
    saved_at: now,
    expires_at: expiryOf(ruleSet, now),
    filling: row.filling === null ? null : JSON.stringify(spentUntil(row.filling, row, page, now)),
  })
}
