/** What is said of a relative's agreement: to the relative, and of the relative to the applicant. */
export const consents = {
  'permanent-residence': {
    who: 'head of the household',
    asks: 'May the child be registered as living in your household?',
    agreeing:
      'The child is entered in the household that you head. You need not go anywhere, and there is nothing to hand in or to pay.',
    declining:
      'The child is not entered in this household for now. The birth certificate and the health-insurance card are made all the same.',
    afterDeclining:
      'The child still gets a birth certificate and a health-insurance card. Once the family agrees, register the residence with the commune police within 60 days of the birth registration: in this household, or where the mother or the father lives otherwise.',
    values: {
      childName: 'Name of the child',
      residenceStreet: 'House, street or hamlet',
      residenceCommune: 'Commune',
      requesterName: 'Who asks you',
      relation: 'Who this is to the child',
    },
  },
}
