import { saveDraft } from '#db/drafts.server.ts'
import type { Db, DraftRow } from '#db/schema.ts'
import { ruleSetOn, type Bundle, type Declaration, type RuleSet } from '#machines/bundle.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'

const DAY = 24 * 60 * 60_000

/** Until when a draft lives that is saved now. */
export const expiryOf = ({ draftLivesDays }: RuleSet, now: Instant): Instant =>
  now + draftLivesDays * DAY

/** A draft as it is to be saved; of its row the revision it was read at. */
interface Saved {
  row: Pick<DraftRow, 'id' | 'revision'>
  bundle: Bundle
  declaration: Declaration
  unfinished: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * Saves a draft as it is given, unless somebody else did since it was read (false). It lives on from now, under the
 * law of today. Throws NoRuleSetError outside the law's dates.
 */
export function saveAs(
  db: Db,
  { row, bundle, declaration, unfinished }: Saved,
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
  })
}
