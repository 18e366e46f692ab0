import type { Consent } from '../../bundle.ts'

/**
 * Who heads the household must agree that the child enters it, unless it is they who declare; the limit of the
 * police counts from both, the electronic dossier and the agreement on VNeID (Decree 63/2024/NĐ-CP, article 7).
 */
export const householdersConsent: Consent = {
  of: ({ householderNumber, householderName = '', requesterNumber }) =>
    !householderNumber || householderNumber === requesterNumber
      ? []
      : [{ personalNumber: householderNumber, name: householderName }],
  shows: ['childName', 'residenceStreet', 'residenceCommune', 'requesterName', 'relation'],
}
