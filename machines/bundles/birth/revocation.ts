import type { Answers, Revocation } from '../../bundle.ts'

/** Whom a certificate names as a parent, rightly or not: the mother, or the father where there is no other. */
export const parentNamed = ({ motherNumber, fatherNumber }: Answers) => motherNumber ?? fatherNumber

const law = '60/2014/QH13'

/** A birth that was registered by mistake or by fraud. Assumed: our sources give no article for it. */
export const registrationRevoked: Revocation = {
  grounds: [
    { id: 'registeredByMistake', legalBasis: law },
    { id: 'registeredByFraud', legalBasis: law },
  ],
  notBySigner: true,
  assumed: true,
}
