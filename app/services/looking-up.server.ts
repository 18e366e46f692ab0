import { z } from 'zod'
import { insertLookUps, listLookUpsAbout, listTypedSubjects } from '#db/look-ups.server.ts'
import { findPerson } from '#db/registers.server.ts'
import type { Declaration } from '#machines/bundle.ts'
import type { LookUp } from '#machines/look-ups.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'

/** So many other people or certificates a citizen may type and have looked up within a day of wall time. */
export const MOST_LOOK_UPS = 30
const DAY_MS = 24 * 60 * 60_000

type Ctx = Pick<Context, 'db' | 'actor' | 'now' | 'recordedAt'>

/** One round of questions of a draft to the registers: which are still allowed, and which were answered. */
export interface LookUpBook {
  /** Whether this question may be asked; false once the citizen has looked up too many others. */
  allows: (lookUp: LookUp, declaration: Declaration) => Promise<boolean>
  answered: (lookUp: LookUp, declaration: Declaration, found: boolean) => void
  /** Writes down what was asked about others, before anybody is shown the answers. */
  close: () => Promise<void>
}

const fieldKeys = z.array(z.string())

/**
 * Opens the book for one draft. Questions about the citizen themselves are neither limited nor written down; nor
 * are those of an official, whose reads are logged where they read.
 */
export function openLookUpBook(
  { db, actor, now, recordedAt }: Ctx,
  draft: { id: string; bundleId: string },
): LookUpBook {
  const personId = actor.kind === 'citizen' ? actor.id : undefined
  const rows: Parameters<typeof insertLookUps>[1][number][] = []
  let typed: Promise<Set<string>> | undefined
  return {
    allows: async (lookUp, declaration) => {
      if (personId === undefined || !isTyped(lookUp, declaration)) return true
      typed ??= listTypedSubjects(db.read, personId, recordedAt - DAY_MS).then(
        (subjects) => new Set(subjects),
      )
      const subjects = await typed
      if (subjects.size >= MOST_LOOK_UPS && !subjects.has(subjectOf(lookUp))) return false
      subjects.add(subjectOf(lookUp))
      return true
    },
    answered: (lookUp, declaration, found) => {
      if (personId === undefined) return
      rows.push({
        person_id: personId,
        draft_id: draft.id,
        bundle_id: draft.bundleId,
        register: lookUp.register,
        subject: subjectOf(lookUp),
        typed: isTyped(lookUp, declaration) ? 1 : 0,
        purpose: 'declaration',
        fields: JSON.stringify(lookUp.fields),
        found: found ? 1 : 0,
        at: now,
        recorded_at: recordedAt,
      })
    },
    close: async () => {
      if (personId === undefined || rows.length === 0) return
      const own = (await findPerson(db.read, personId))?.personal_number
      await insertLookUps(
        db.write,
        rows.filter(({ subject }) => subject !== own),
      )
    },
  }
}

/** Of two people asked about, the last is the other one. */
const subjectOf = ({ by }: LookUp) => Object.values(by).at(-1) ?? ''

const isTyped = ({ by }: LookUp, declaration: Declaration) =>
  Object.keys(by).some((key) => declaration[key]?.source.kind === 'typed')

/**
 * The citizens whose declarations had registers tell something of the signed-in person: one row for each
 * declaration, the last first, with what for and which fields. Throws ForbiddenError for who is no citizen.
 */
export async function viewLookUpsAboutMe({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  if (actor.kind !== 'citizen') throw new ForbiddenError('a citizen’s log of look-ups')
  const person = await findPerson(db.read, actor.id)
  const rows = person ? await listLookUpsAbout(db.read, person.personal_number) : []
  const drafts = new Map<string, LookedUp>()
  for (const { draft_id: id, name, bundle_id: bundleId, at, fields } of rows) {
    const known = drafts.get(id) ?? { id, name, bundleId, at, fields: [] }
    const more = fieldKeys.parse(JSON.parse(fields)).filter((key) => !known.fields.includes(key))
    drafts.set(id, { ...known, fields: [...known.fields, ...more] })
  }
  return [...drafts.values()]
}

/** One citizen’s declaration that had registers tell something of somebody else. */
export interface LookedUp {
  id: string
  name: string
  bundleId: string
  /** When a register was last asked something new. */
  at: number
  fields: readonly string[]
}
