import { chosenProcedures, mostProcedures } from '#machines/bundles/death/entitlement.ts'
import { survivors } from '#machines/bundles/death/procedure-ids.ts'
import { dayAt } from '#machines/calendar.ts'
import type { Plan } from '../../plan.ts'
import type { Wanted } from '../made.ts'
import { provinceName, streetOf } from '../people.ts'
import type { Told } from '../telling.ts'
import { deathCaseOf, deceasedOf, declarerOf, isPaidByPost, relativesOf, rightOf } from './who.ts'

const DAY_MS = 86_400_000

/** What registers keep of the deceased, by right. */
const standings: Readonly<Record<string, { standing: string; months: string }>> = {
  pension: { standing: 'pension', months: '372' },
  compulsory: { standing: 'compulsory', months: '96' },
  voluntary: { standing: 'voluntary', months: '72' },
}

/** How many procedures a family asks for: as many as it may, or one fewer. */
export function askedFor(plan: Plan): string {
  // Nobody registers a death without the deletion of residence: the bundle has no smaller choice.
  if (!plan.takesLink) return 'two'
  const most = mostProcedures({ ground: rightOf(plan) }) ?? 'two'
  if (!plan.leavesOneOut) return most
  return most === 'four' ? 'three' : 'two'
}

/** The procedures a family needs. */
export const neededBy = (plan: Plan, procedures: string) =>
  chosenProcedures({ ground: rightOf(plan), procedures })

/** What a declaration of this family tells before anything follows from it. */
export function told(wanted: Wanted, stepIds: readonly string[]): Told {
  const { plan, oneByOne } = wanted
  const [deceased, declarer, right] = [deceasedOf(plan), declarerOf(plan), rightOf(plan)]
  const commune = `${plan.provinceCode}-00`
  const { standing, months } = standings[right] ?? { standing: 'none', months: '0' }
  const most = mostProcedures({ ground: right }) ?? 'two'
  const asked = oneByOne ? most : askedFor(plan)
  return {
    requesterNumber: [declarer.personalNumber, 'vneid'],
    requesterName: [declarer.name, 'population'],
    requesterPhone: [`09${String(10_000_000 + (plan.family % 80_000_000))}`, 'vneid'],
    deceasedNumber: [deceased.personalNumber, 'typed'],
    deceasedName: [deceased.name, 'population'],
    deceasedSex: [deceased.sex, 'population'],
    deceasedBornOn: [deceased.bornOn, 'population'],
    deceasedEthnicity: ['Kinh', 'population'],
    deceasedNationality: ['Việt Nam', 'population'],
    deceasedResidenceType: ['permanent', 'population'],
    deceasedCommune: [commune, 'population'],
    deceasedStreet: [streetOf(plan.family), 'population'],
    lifeStatus: ['alive', 'population'],
    relation: [declarer.relation, 'population'],
    memberStanding: [standing, 'insurance'],
    monthsPaid: [months, 'insurance'],
    monthlyBenefit: [drawnBy(right), 'insurance'],
    protection: [right === 'merit' || right === 'assistance' ? right : 'none', 'social-protection'],
    procedures: [asked, asked === most ? 'preset' : 'typed'],
    ...deathOf(plan),
    ...moneyOf(plan),
    ...(stepIds.includes(survivors) ? survivorsOf(plan) : {}),
    delivery: [plan.delivery, plan.delivery === 'electronic' ? 'preset' : 'typed'],
    certifiedCopies: [plan.copies ? '2' : '0', plan.copies ? 'typed' : 'preset'],
    receivingCommune: [commune, 'population'],
    receivingStreet: [streetOf(plan.family), 'population'],
    registrationType: [plan.isLate ? 'late' : 'new', 'preset'],
    ground: [right, 'preset'],
  }
}

function drawnBy(right: string) {
  if (right === 'pension') return 'pension'
  return right === 'survivor80' ? 'survivor' : 'none'
}

/** When, where and of what, as the hospital's notice says it; of other deaths people type it. */
function deathOf(plan: Plan): Told {
  const deathCase = deathCaseOf(plan)
  const from = deathCase === 'facility' ? 'hospital' : 'typed'
  const days = plan.isLate ? 18 + (plan.family % 60) : 1 + (plan.family % 7)
  const diedOn = dayAt(plan.filedAt - days * DAY_MS)
  const hour = String(plan.family % 24).padStart(2, '0')
  const minute = String((plan.family * 7) % 60).padStart(2, '0')
  const issuer = deathCase === 'accident' ? 'Công an' : 'UBND'
  const province = provinceName(plan.provinceCode)
  const number = String(plan.family % 100_000).padStart(5, '0')
  return {
    deathCase: [deathCase, from],
    diedOn: [diedOn, from],
    diedTime: [`${hour}:${minute}`, from],
    diedPlace: [from === 'hospital' ? 'Bệnh viện mô phỏng' : province, from],
    causeOfDeath: [deathCase === 'accident' ? 'Tai nạn giao thông' : 'Tuổi già', from],
    noticeCode: [`${plan.provinceCode}01.GBT.${number}.${diedOn.slice(2, 4)}`, from],
    noticeIssuedOn: [diedOn, from],
    noticeIssuer: [from === 'hospital' ? 'Bệnh viện mô phỏng' : `${issuer} ${province}`, from],
  }
}

const moneyOf = (plan: Plan): Told =>
  isPaidByPost(plan)
    ? { paymentMethod: ['post', 'typed'] }
    : {
        bankName: ['Ngân hàng Mô Phỏng', 'typed'],
        bankAccount: [`9${String(plan.family).padStart(9, '0')}`, 'typed'],
      }

function survivorsOf(plan: Plan): Told {
  const relatives = relativesOf(plan)
  const values: Told = {
    survivorKind: ['monthly', 'typed'],
    relativesAsked: [String(relatives.length), 'typed'],
  }
  for (const [index, { personalNumber, name, bornOn, relation }] of relatives.entries()) {
    const slot = `relative${index + 1}`
    values[`${slot}Number`] = [personalNumber, 'typed']
    values[`${slot}Name`] = [name, 'population']
    values[`${slot}BornOn`] = [bornOn, 'population']
    values[`${slot}Relation`] = [relation, 'population']
  }
  return values
}

/** What decisions and rows need of the answers. */
export const neededKeys = [
  'requesterNumber',
  'requesterName',
  'deceasedNumber',
  'deceasedName',
  'deceasedBornOn',
  'deceasedSex',
  'delivery',
  'certifiedCopies',
  'registrationType',
  'protection',
  'relativesAsked',
  'relative1Number',
  'relative1Name',
  'relative2Number',
  'relative2Name',
  'relative3Number',
  'relative3Name',
] as const
