import type { Store } from '#db/database.server.ts'
import { listIssued } from '#db/earlier-results.server.ts'
import { rememberForged } from '#db/registers.server.ts'
import { findDeathNotice, findInsurance, findRelation, listProtection } from '#db/kin.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { dayAt, timeAt } from '#machines/calendar.ts'
import { isGenuine } from './notice-signature.server.ts'
import { parseLines } from './stored.ts'

/**
 * What registers tell a relative about somebody, and nobody else: the first number asks about the second. Whoever is
 * no kin by the population register hears nothing, so that nobody learns of a death, a pension or an allowance by guessing.
 */
type Ask = (
  db: Store,
  number: string,
  now: Instant,
) => Promise<Readonly<Record<string, string>> | undefined>

const toKin =
  (ask: Ask) =>
  async (db: Store, [asking = '', about = '']: readonly string[], now: Instant) =>
    (await findRelation(db.read, asking, about)) ? ask(db, about, now) : undefined

/** What the one who asks is to the other. */
export async function relationBetween(db: Store, [asking = '', about = '']: readonly string[]) {
  const kinship = await findRelation(db.read, asking, about)
  return kinship && { relation: kinship.relation }
}

/** A death in a hospital: only what it signed is believed. */
export const deathNotice = toKin(async (db, number, now) => {
  const notice = await findDeathNotice(db.read, number, now)
  if (!notice) return undefined
  if (!isGenuine(db.path, notice)) {
    await rememberForged(db.write, notice.notice_code, now)
    return undefined
  }
  return {
    noticeCode: notice.notice_code,
    noticeIssuedOn: notice.issued_on,
    facility: notice.facility,
    diedOn: dayAt(notice.died_at),
    diedTime: timeAt(notice.died_at),
    place: notice.place,
    cause: notice.cause,
    kind: 'facility',
  }
})

/** Membership of social insurance; nobody by that number is no member, and that is an answer. */
export const insuranceMembership = toKin(async (db, number, now) => {
  const member = await findInsurance(db.read, number)
  const notice = await findDeathNotice(db.read, number, now)
  // What somebody earned is told only of the dead: a register must know of the death, not the one who asks.
  const hasDied = notice !== undefined && isGenuine(db.path, notice)
  return {
    standing: member?.standing ?? 'none',
    monthsPaid: String(member?.months_paid ?? 0),
    monthlyBenefit: member?.monthly_benefit ?? 'none',
    ...(member && {
      insuranceNumber: member.insurance_number,
      monthsBefore2014: String(member.months_before_2014),
    }),
    ...(member && hasDied && earningsOf(member)),
  }
})

type Member = NonNullable<Awaited<ReturnType<typeof findInsurance>>>

/** From which pay or pension a single sum is worked out. */
const earningsOf = (member: Member) => ({
  ...(member.average_pay !== null && { averagePay: String(member.average_pay) }),
  ...(member.pension_amount !== null && { pensionAmount: String(member.pension_amount) }),
  ...(member.pension_months !== null && { pensionMonths: String(member.pension_months) }),
})

/** Whether somebody stands on the list of merit, or on that of social assistance. */
export const socialProtection = toKin(async ({ read }, number) => {
  const lists = (await listProtection(read, number)).map(({ list }) => list)
  return {
    protection: lists.includes('merit')
      ? 'merit'
      : lists.includes('assistance')
        ? 'assistance'
        : 'none',
  }
})

/** What the civil-status register says of a death it registered: the extract in force, not one that was taken back. */
export async function registeredDeath(
  { read }: Store,
  [asking = '', about = '', communeCode = '', number = '']: readonly string[],
) {
  if (!(await findRelation(read, asking, about))) return undefined
  const issued = await listIssued(read, 'civil-status', communeCode, number)
  for (const { content } of issued) {
    const lines = new Map(parseLines(content).map(({ key, value }) => [key, value]))
    const [diedOn, diedTime] = [lines.get('diedOn'), lines.get('diedTime')]
    if (lines.get('deceasedNumber') === about && diedOn && diedTime) return { diedOn, diedTime }
  }
  return undefined
}
