import type { Answers, CrossCheck, Declaration, EarlierResult, Field } from '../../bundle.ts'
import { textValue } from '../../validation.ts'
import { mostProcedures } from './entitlement.ts'
import { isSingle } from './family.ts'
import { afterRegistration, registration } from './procedure-ids.ts'

/**
 * What an extract of death says, found by whom it is about, its number and the commune that issued it. The register answers
 * relatives and nobody else: numbers run on, so that anybody could try them.
 */
export const fromExtract = (attribute: string) =>
  ({
    register: 'civil-status',
    by: ['requesterNumber', 'deceasedNumber', 'extractCommune', 'extractNumber'],
    attribute,
  }) as const

/** One procedure alone, for a death that is registered already. */
export const filingFields: readonly Field[] = [
  {
    key: 'filing',
    kind: 'choice',
    options: ['deletionOnly', 'moneyOnly', 'survivorsOnly', 'linked'],
    consumers: afterRegistration,
    fixed: true,
    when: isSingle,
  },
  {
    key: 'extractNumber',
    kind: 'code',
    consumers: afterRegistration,
    check: textValue(40),
    when: isSingle,
  },
  { key: 'extractCommune', kind: 'commune', consumers: afterRegistration, when: isSingle },
]

export const filingVariants = ['deletionOnly', 'moneyOnly', 'survivorsOnly'].map((id) => ({
  id,
  answers: { filing: id },
}))

/** Told where it can be mended: among what the registers say of insurance and allowances. */
export const filingRules: readonly CrossCheck[] = [
  {
    field: 'memberStanding',
    mistake: 'noMoney',
    needs: ['filing', 'ground'],
    holds: (answers) => answers.filing !== 'moneyOnly' || mostProcedures(answers) !== 'two',
  },
  {
    field: 'memberStanding',
    mistake: 'noSurvivors',
    needs: ['filing', 'ground'],
    holds: (answers: Answers) =>
      answers.filing !== 'survivorsOnly' || mostProcedures(answers) === 'four',
  },
]

/** The registration a single filing builds on, once the civil-status register told the requester of it. */
export function earlierDeath(declaration: Declaration): EarlierResult | undefined {
  const number = declaration.extractNumber?.value
  const communeCode = declaration.extractCommune?.value
  const source = declaration.diedOn?.source
  if (!number || !communeCode) return undefined
  if (source?.kind !== 'register' || source.register !== 'civil-status') return undefined
  return { stepId: registration, number, communeCode }
}
