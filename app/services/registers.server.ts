import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '#db/database.server.ts'
import { findFault } from '#db/faults.server.ts'
import {
  findBirthNotice,
  findHouseholder,
  findMarriage,
  findPersonByNumber,
  isNumberTaken,
  rememberForged,
} from '#db/registers.server.ts'
import type { DossierRow, PersonRow } from '#db/schema.ts'
import type { RegisterId } from '#machines/bundle.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { isDay } from '#machines/day-arithmetic.ts'
import type { Context } from './context.ts'
import { registerTarget } from './fault-targets.ts'
import {
  deathNotice,
  insuranceMembership,
  registeredDeath,
  relationBetween,
  socialProtection,
} from './kin-registers.server.ts'
import { mistaken } from './mistaken.ts'
import { isGenuine } from './notice-signature.server.ts'
import { registeredBirth } from './registered-births.server.ts'
import { attributesIn, garbled } from './replies.server.ts'

/** What a register says about the thing asked for: flat texts by attribute. */
export type Attributes = Readonly<Record<string, string>>

/** An answer, or why there is none: the register knows nothing, does not speak, or speaks too late. */
export type RegisterReply = Attributes | 'empty' | 'unavailable' | 'late'

type Ask = (db: Store, by: readonly string[], now: Instant) => Promise<Attributes | undefined>

const registers: Record<RegisterId, Ask> = {
  population: async (db, by) => {
    const [number = ''] = by
    if (by.length > 1) return relationBetween(db, by)
    const person = await findPersonByNumber(db.read, number)
    return person && personAttributes(person)
  },
  vneid: async (db, [number = '']) => {
    const person = await findPersonByNumber(db.read, number)
    // Who never had an electronic identity has left VNeID no phone number.
    if (!person || person.identity_level === 0) return undefined
    return present({ phone: person.phone, email: person.email })
  },
  hospital: async (db, by, now) => {
    const [code = ''] = by
    // A birth is found by its certificate; of a death a relative is told, by whose it is.
    if (by.length > 1) return deathNotice(db, by, now)
    const notice = await findBirthNotice(db.read, code, now)
    if (!notice) return undefined
    if (!isGenuine(db.path, notice)) {
      await rememberForged(db.write, code, now)
      return undefined
    }
    return present({
      issuedOn: notice.issued_on,
      motherNumber: notice.mother_number,
      bornOn: dayAt(notice.born_at),
      sex: notice.sex,
      intendedName: notice.intended_name,
      facility: notice.facility,
      facilityAddress: notice.facility_address,
    })
  },
  'civil-status': async (db, by) => {
    const [one = '', other = '', number] = by
    // Two people ask for their marriage; a parent, a commune and a number for a birth certificate; a relative names
    // besides whom an extract of death is about.
    if (by.length > 3) return registeredDeath(db, by)
    if (number !== undefined) return registeredBirth(db.read, one, other, number)
    const marriage = await findMarriage(db.read, one, other)
    if (!marriage) return undefined
    return {
      certificateNumber: marriage.certificate_number,
      registeredOn: marriage.registered_on,
      registeredAt: marriage.registered_at_place,
    }
  },
  residence: async (db, [number = '']) => {
    const person = await findPersonByNumber(db.read, number)
    const householder = person && (await findHouseholder(db.read, person.household_id))
    if (!householder) return undefined
    return {
      householderNumber: householder.personal_number,
      householderName: householder.full_name,
      relation: person.household_role,
      communeCode: person.commune_code,
      street: person.street,
    }
  },
  insurance: async (db, by, now) => {
    const [number = ''] = by
    if (by.length > 1) return insuranceMembership(db, by, now)
    const person = await findPersonByNumber(db.read, number)
    return person && { householdCode: householdCode(person.household_id) }
  },
  'social-protection': socialProtection,
}

function personAttributes(person: PersonRow) {
  return present({
    fullName: person.full_name,
    bornOn: person.born_on,
    sex: person.sex,
    ethnicity: person.ethnicity,
    nationality: person.nationality,
    nativePlace: person.native_place,
    communeCode: person.commune_code,
    street: person.street,
    residenceType: person.residence_type,
    lifeStatus: person.died_at === null ? 'alive' : 'dead',
  })
}

function present(attributes: Readonly<Record<string, string | null>>): Attributes {
  const known: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) if (value !== null) known[key] = value
  return known
}

function householdCode(householdId: string) {
  return createHash('sha256')
    .update(householdId)
    .digest('hex')
    .replace(/\D/g, '')
    .slice(0, 10)
    .padEnd(10, '0')
}

/** Wall time a page view waits for registers, all together, before its fields open for typing. */
const PATIENCE_MS = 400

/** How long a register takes that was made slow: longer than anybody waits for a page. */
const SLOW_MS = 20_000

export const newPatience = () => AbortSignal.timeout(PATIENCE_MS)

/**
 * Asks a register for one thing, and waits no longer than `patience` lasts. Never throws for a broken register:
 * the citizen goes on by typing.
 */
export async function askRegister(
  { db, now }: Pick<Context, 'db' | 'now'>,
  register: RegisterId,
  by: readonly string[],
  patience: AbortSignal = newPatience(),
): Promise<RegisterReply> {
  const fault = (await findFault(db.read, registerTarget(register), now))?.kind
  if (fault === 'down' || fault === 'errors') return 'unavailable'
  if (fault === 'empty') return 'empty'
  if (fault === 'slow' && !(await wait(SLOW_MS, patience))) return 'late'
  if (fault === 'hanging' || fault === 'silent') return letGo(patience)
  const answer = await registers[register](db, by, now)
  if (!answer) return 'empty'
  const said = JSON.stringify(fault === 'wrong' ? mistaken(answer, by.join(' ')) : answer)
  return attributesIn(fault === 'garbage' ? garbled(said) : said) ?? 'unavailable'
}

/** Nobody answers: the patience runs out. */
async function letGo(patience: AbortSignal): Promise<'late'> {
  while (!patience.aborted) await wait(SLOW_MS, patience)
  return 'late'
}

/** Whether the time passed before the patience ran out. */
const wait = (ms: number, signal: AbortSignal) => sleep(ms, true, { signal }).catch(() => false)

/** Nobody gets a number whose day of birth or sex the register was not told: it is made of them. */
export class NoNumberError extends Error {
  constructor(dossierId: string) {
    super(`No number without a day of birth and a sex: dossier ${dossierId}.`)
    this.name = 'NoNumberError'
  }
}

/**
 * The number the population register gives a newborn: artificial province code 901–963, century and sex, year of
 * birth, six digits (Law on Identification 2023, article 12). The same dossier always gets the same number. Throws
 * NoNumberError.
 */
export async function assignPersonalNumber(
  db: Store,
  dossier: Pick<DossierRow, 'id' | 'province_code'>,
  subject: { bornOn: string; sex: string },
): Promise<string> {
  if (!isDay(subject.bornOn) || subject.sex === '') throw new NoNumberError(dossier.id)
  const year = Number(subject.bornOn.slice(0, 4))
  const century = Math.floor((year - 1900) / 100) * 2 + (subject.sex === 'female' ? 1 : 0)
  const stem = `${dossier.province_code}${century}${String(year % 100).padStart(2, '0')}`
  for (let attempt = 0; ; attempt++) {
    const digest = createHash('sha256').update(`${dossier.id}/${attempt}`).digest().readUInt32BE()
    const number = `${stem}${String(digest % 1_000_000).padStart(6, '0')}`
    if (!(await isNumberTaken(db.read, number, dossier.id))) return number
  }
}
