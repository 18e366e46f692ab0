import { listPapersOfDraft } from '#db/papers.server.ts'
import type { Db } from '#db/schema.ts'
import { answersOf, type Surroundings } from '#machines/bundle.ts'
import { firstOpenPage } from '#machines/journey.ts'
import { missingPapers, neededPapers, paperPage } from '#machines/papers.ts'
import { settle } from '#machines/settling.ts'
import type { Draft } from './drafting.server.ts'

/** Where a draft has to go before it can be sent: a page of questions, then a paper; undefined when it is complete. */
export async function firstOpenPlace(
  db: Db,
  { row, bundle, declaration, unfinished }: Draft,
  around: Surroundings,
): Promise<string | undefined> {
  const open = firstOpenPage(bundle, answersOf(declaration), around, Object.keys(unfinished))
  if (open) return open.id
  if (neededPapers(bundle, declaration).length === 0) return undefined
  const handedIn = await listPapersOfDraft(db, row.id)
  const [missing] = missingPapers(bundle, declaration, new Set(handedIn.map(({ paper }) => paper)))
  return missing && paperPage(missing.id)
}

/** The draft with what follows from the day it is, e.g. that a registration has become late meanwhile. */
export function settledAt(around: Surroundings, draft: Draft): Draft {
  return { ...draft, declaration: settle(draft.bundle, draft.declaration, around) }
}
