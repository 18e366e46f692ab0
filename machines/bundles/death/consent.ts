import type { Consent } from '../../bundle.ts'
import { relativesCount, relativeSlots } from './family.ts'

/**
 * The relatives with a right to the survivor benefit confirm on VNeID who draws it and how; five working days that count
 * in nobody's time (Decree 63/2024/NĐ-CP and the published procedure). Whoever declares has confirmed by declaring.
 */
export const relativesConsent: Consent = {
  of: (answers) =>
    relativeSlots
      .filter((slot) => slot <= relativesCount(answers))
      .flatMap((slot) => {
        const personalNumber = answers[`relative${slot}Number`]
        return personalNumber
          ? [{ personalNumber, name: answers[`relative${slot}Name`] ?? '' }]
          : []
      }),
  shows: [
    'deceasedName',
    'requesterName',
    'relation',
    'survivorKind',
    'survivorSum',
    'onceSum',
    'paymentMethod',
  ],
}
