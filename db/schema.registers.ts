import type { Generated } from 'kysely'

/** What registers know of people beside the population, and what results changed in them. */
export interface RegisterTables {
  death_notice: DeathNoticeTable
  insurance_member: InsuranceMemberTable
  protected_person: ProtectedPersonTable
  kinship: KinshipTable
  register_act: RegisterActTable
  benefit_payment: BenefitPaymentTable
  follower: FollowerTable
}

/** Death notices that hospitals pushed (Decree 63/2024 art. 25: within 4 working hours). */
interface DeathNoticeTable {
  notice_code: string
  person_number: string
  died_at: number
  place: string
  cause: string
  facility: string
  issued_on: string
  /** Until then nobody outside the hospital knows of it. */
  pushed_at: number
  /** Ed25519 over the content. */
  signature: string
}

/** The simulated social-insurance register. */
interface InsuranceMemberTable {
  personal_number: string
  insurance_number: string
  standing: 'pension' | 'compulsory' | 'voluntary' | 'mixed' | 'none'
  months_paid: number
  monthly_benefit: 'none' | 'pension' | 'survivor'
  months_before_2014: Generated<number>
  /** Monthly, in đồng: the pay on which was contributed, and the pension; null where there is none. */
  average_pay: number | null
  pension_amount: number | null
  /** For how many months the pension has been drawn. */
  pension_months: number | null
}

/** Who draws social assistance, and who is a person of merit. */
interface ProtectedPersonTable {
  personal_number: string
  list: 'assistance' | 'merit'
  since_on: string
}

/** What one person is to another, as the population register knows it: `personal_number` is the `relation` of `other_number`. */
interface KinshipTable {
  personal_number: string
  other_number: string
  relation: string
}

/** What the result of a step changed in a register: undone, the values before stand again. */
interface RegisterActTable {
  dossier_id: string
  procedure_id: string
  register: string
  action: string
  personal_number: string
  /** JSON: the columns before and after. */
  before: string
  after: string
  acted_at: number
  undone_at: number | null
}

/** A benefit that was paid out with the result of a step, in đồng. */
interface BenefitPaymentTable {
  id: string
  dossier_id: string
  procedure_id: string
  amount: number
  method: 'bank' | 'post'
  sent_to: string
  legal_basis: string
  paid_at: number
  reclaimed_at: number | null
}

/** Somebody who declared the same as this dossier does, and follows it instead. */
interface FollowerTable {
  dossier_id: string
  person_id: string
  since_at: number
}
