import type { Store } from '#db/database.server.ts'
import { rememberForged } from '#db/registers.server.ts'
import { findDeathNotice, findInsurance, findRelation, listProtection } from '#db/kin.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { dayAt, timeAt } from '#machines/calendar.ts'
import { isGenuine } from './notice-signature.server.ts'

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
export const insuranceMembership = toKin(async ({ read }, number) => {
  const member = await findInsurance(read, number)
  return {
    standing: member?.standing ?? 'none',
    monthsPaid: String(member?.months_paid ?? 0),
    monthlyBenefit: member?.monthly_benefit ?? 'none',
    ...(member && basisOf(member)),
  }
})

type Member = NonNullable<Awaited<ReturnType<typeof findInsurance>>>

/** By which number, and from which pay or pension, a single sum is worked out. */
const basisOf = (member: Member) => ({
  insuranceNumber: member.insurance_number,
  monthsBefore2014: String(member.months_before_2014),
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
