import type { BundleTexts } from '../../bundle.ts'

/** Why an office waits, and why it may refuse. */
export const exceptions = {
  /** Said where cases are compared. */
  likeness: {
    suspected:
      'The office is comparing this with a similar dossier, so that nobody is registered twice. Twins and triplets are nothing unusual. The result is signed as soon as the comparison is done.',
    kinds: {
      same: 'The same hospital certificate, or the same name, mother and day: most likely one case.',
    },
  },
  holds: {
    consultedAgency: 'Waiting for the opinion of another agency',
    hospitalAnswer: 'Waiting for the hospital to confirm the certificate of birth',
  },
  toldFirst: {
    'birth-registration':
      'The child’s parents are told first (the mother, or the father where no mother is named), then the applicant, and then the offices.',
  },
  undoes: {
    'permanent-residence':
      'Delete the permanent residence that was registered for the child on this certificate',
    'health-card':
      'End the health-insurance card that was issued; what was paid on it is settled as the law says',
  },
  grounds: {
    registeredByMistake: 'Registered by mistake',
    registeredByFraud: 'Registered by fraud',
    noSupplement: 'The time to complete the dossier has passed and nothing was added',
    alreadyRegistered: 'This birth is already registered',
    notCompetent: 'Another place is competent for this',
    untrue: 'What was declared is not true',
    noLegalDwelling: 'There is no lawful dwelling at the place applied for',
    forbiddenPlace: 'No new permanent residence may be registered at this place',
    alreadyInsured: 'The child already has a valid health-insurance card',
  },
} satisfies BundleTexts
