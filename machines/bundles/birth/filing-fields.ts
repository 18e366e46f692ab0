import type { Answers, CrossCheck, Declaration, EarlierResult, Field } from '../../bundle.ts'
import { textValue } from '../../validation.ts'
import { isSingle } from './family.ts'
import { card, registration, residence } from './procedure-ids.ts'

const forEither = [residence, card]

/**
 * What a birth certificate says, found by its number and the commune that issued it. The register answers parents
 * about their own child and nobody else: numbers run on, so that anybody could try them.
 */
export const fromCertificate = (attribute: string) =>
  ({
    register: 'civil-status',
    by: ['requesterNumber', 'birthCertificateCommune', 'birthCertificateNumber'],
    attribute,
  }) as const

/** Typed for want of a register: compared with the certificate the family has. */
export const comparedWithCertificate = isSingle

/** One procedure alone, for a child whose birth is registered already. */
export const filingFields: readonly Field[] = [
  {
    key: 'filing',
    kind: 'choice',
    options: ['residenceOnly', 'cardOnly', 'linked'],
    consumers: forEither,
    fixed: true,
    when: isSingle,
  },
  {
    key: 'birthCertificateNumber',
    kind: 'code',
    consumers: forEither,
    check: textValue(40),
    when: isSingle,
  },
  { key: 'birthCertificateCommune', kind: 'commune', consumers: forEither, when: isSingle },
  {
    // A certificate may have been signed before the population register gave the number.
    key: 'childNumber',
    kind: 'personalNumber',
    consumers: forEither,
    optional: true,
    from: fromCertificate('childNumber'),
    compared: comparedWithCertificate,
    when: isSingle,
  },
  {
    key: 'fatherRecorded',
    kind: 'choice',
    options: ['recorded', 'notRecorded'],
    consumers: forEither,
    from: fromCertificate('fatherRecorded'),
    compared: comparedWithCertificate,
    when: isSingle,
  },
]

const filed: Readonly<Record<string, readonly string[]>> = {
  residenceOnly: [residence],
  cardOnly: [card],
}

/** The one procedure of a single filing. */
export const filedAlone = ({ filing = '' }: Answers) => filed[filing]

export const filingRules: readonly CrossCheck[] = [
  {
    field: 'childNumber',
    mistake: 'isParent',
    needs: ['childNumber'],
    holds: ({ childNumber, motherNumber, fatherNumber }) =>
      childNumber !== motherNumber && childNumber !== fatherNumber,
  },
]

/** The registration a single filing builds on, once the civil-status register told the requester of it. */
export function earlierRegistration(declaration: Declaration): EarlierResult | undefined {
  const number = declaration.birthCertificateNumber?.value
  const communeCode = declaration.birthCertificateCommune?.value
  const source = declaration.fatherRecorded?.source
  if (!number || !communeCode || source?.kind !== 'register') return undefined
  return { stepId: registration, number, communeCode }
}
