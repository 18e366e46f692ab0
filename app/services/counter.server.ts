import { findPeopleNamed, listCounterDrafts } from '#db/counter.server.ts'
import { findOffice } from '#db/offices.server.ts'
import { findPerson, findPersonByNumber } from '#db/registers.server.ts'
import type { DraftRow, PersonRow } from '#db/schema.ts'
import { answersOf } from '#machines/bundle.ts'
import { listFamilies } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { findLawOn } from '#machines/family.ts'
import { fold } from '#machines/folding.ts'
import { mayAct, type Actor } from '#machines/permissions.ts'
import { personalNumber, tidy } from '#machines/validation.ts'
import type { Context } from './context.ts'
import { rememberReads } from './counter-reads.server.ts'
import { draftOf } from './drafting.server.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { startOrContinue } from './starting.server.ts'
import { communeOptions } from './surroundings.server.ts'

/** Who may type for people who come: the receivers of an office, at their own counter. */
export const servesCounter = (actor: Actor) =>
  actor.kind === 'official' &&
  mayAct(actor, 'SUBMIT', { applicantId: '', officeId: actor.officeId })

/** The receiver who acts; throws ForbiddenError for anybody else. */
export function receiverIn({ actor }: Pick<Context, 'actor'>) {
  if (actor.kind !== 'official' || !servesCounter(actor)) throw new ForbiddenError('the counter')
  return actor
}

/** What an official sees of people before one of them is chosen: enough to tell them apart. */
const shown = ['fullName', 'bornOn', 'sex', 'communeCode', 'street'] as const

/** Why nobody is looked for: nothing was typed, or the number is none that may be asked for. */
export type SearchFault = 'missing' | 'notTwelveDigits' | 'realProvince' | 'unknownPrefix'

/**
 * The person who came, by personal number, or everybody of exactly that name. Each one shown is written down first,
 * with the purpose that this is a counter. Throws ForbiddenError for who does not receive people.
 */
export async function findPeople(ctx: Context, text: string) {
  const official = receiverIn(ctx)
  const { db } = ctx
  const wanted = tidy(text)
  if (wanted === '') return faulty('missing')
  const people = /\d/.test(wanted)
    ? await byNumber(wanted)
    : await findPeopleNamed(db.read, fold(wanted))
  if ('fault' in people) return people
  await rememberReads(
    ctx,
    official,
    null,
    people.map((person) => ({
      register: 'population',
      subject: person.personal_number,
      fields: shown,
    })),
  )
  return { people: await Promise.all(people.map(personShown)) }

  async function byNumber(digits: string) {
    const parsed = personalNumber.schema.safeParse(digits)
    if (!parsed.success) return faulty(faultNamed(parsed.error.issues[0]?.message))
    const person = await findPersonByNumber(db.read, parsed.data)
    return person ? [person] : []
  }

  async function personShown({ id, full_name, born_on, sex, commune_code, street }: PersonRow) {
    const [commune] = await communeOptions(db, [commune_code])
    return {
      id,
      name: full_name,
      bornOn: born_on,
      sex,
      home: [street, commune?.label].filter(Boolean),
    }
  }
}

const faulty = (fault: SearchFault) => ({ fault })

function faultNamed(name: string | undefined): SearchFault {
  if (name === 'realProvince' || name === 'unknownPrefix') return name
  return 'notTwelveDigits'
}

/** What can be filed at a counter today: every bundle, and its procedures alone where that is offered. */
export const counterChoices = ({ now }: Pick<Context, 'now'>) =>
  listFamilies().flatMap((family) => {
    const law = findLawOn(family, dayAt(now))
    if (!law) return []
    const { id: bundleId, version: bundleVersion, variants = [] } = law.bundle
    return [undefined, ...variants.map(({ id }) => id)].map((variantId) => ({
      bundleId,
      bundleVersion,
      variantId,
    }))
  })

/**
 * Begins a declaration for a person who came, who need not have an electronic identity, or goes on with the one
 * begun at this counter. Throws ForbiddenError, NotFoundError for somebody no register knows, NoRuleSetError.
 */
export async function startAtCounter(
  ctx: Context,
  personId: string,
  bundleId: string,
  variantId?: string,
): Promise<string> {
  receiverIn(ctx)
  const person = await findPerson(ctx.db.read, personId)
  if (!person) throw new NotFoundError(`person ${personId}`)
  return startOrContinue(ctx, bundleId, { forPerson: person, variantId })
}

/** The counter of an office: its name and what is being typed there. Throws ForbiddenError. */
export async function viewCounter(ctx: Context) {
  const { officeId } = receiverIn(ctx)
  const { db, now } = ctx
  const office = await findOffice(db.read, officeId)
  const drafts = await listCounterDrafts(db.read, officeId)
  return {
    office: { vi: office?.name_vi ?? officeId, en: office?.name_en ?? officeId },
    drafts: drafts
      .filter(({ expires_at }) => expires_at > now)
      .map((row) => ({
        id: row.id,
        person: row.person_name,
        by: row.account_name,
        title: titleOf(row, now),
        savedAt: row.saved_at,
        expiresAt: row.expires_at,
      })),
  }
}

function titleOf(row: DraftRow, now: Instant) {
  const { bundle, declaration } = draftOf(row, now)
  return bundle.title(answersOf(declaration))
}
