import type { Page } from '../../bundle.ts'
import { asksMoney, asksSurvivors, byPost, funeralByOther, relativeSlots } from './family.ts'

/** The questions, one group a page. The number comes first, and what the family is entitled to before the rest. */
export const deathPages: readonly Page[] = [
  { id: 'deceased', fields: ['deceasedNumber'] },
  {
    id: 'person',
    fields: [
      'deceasedName',
      'deceasedSex',
      'deceasedBornOn',
      'deceasedEthnicity',
      'deceasedNationality',
      'deceasedResidenceType',
      'deceasedCommune',
      'deceasedStreet',
      'relation',
    ],
    tells: ['lifeStatus'],
  },
  {
    id: 'entitlement',
    fields: ['memberStanding', 'monthsPaid', 'monthlyBenefit', 'insuranceNumber', 'protection'],
  },
  {
    id: 'choice',
    fields: ['procedures'],
    tellsFirst: true,
    tells: ['ground', 'scheme', 'funeralSum'],
  },
  {
    id: 'death',
    fields: ['deathCase', 'diedOn', 'diedTime', 'diedPlace'],
    tells: ['registrationType'],
  },
  { id: 'notice', fields: ['causeOfDeath', 'noticeCode', 'noticeIssuedOn', 'noticeIssuer'] },
  { id: 'funeral', fields: ['funeralBy', 'paymentMethod'], when: asksMoney },
  { id: 'payer', fields: ['funeralByNumber'], when: funeralByOther },
  { id: 'payment', fields: ['funeralByName', 'bankName', 'bankAccount'], when: asksMoney },
  {
    id: 'basis',
    fields: ['pensionAmount', 'pensionMonths', 'averagePay', 'monthsBefore2014'],
    when: asksSurvivors,
  },
  {
    id: 'survivors',
    fields: ['survivorKind', 'relativesAsked'],
    tellsFirst: true,
    tells: ['monthlyOffer', 'onceOffer'],
    when: asksSurvivors,
  },
  {
    id: 'relatives',
    fields: relativeSlots.map((slot) => `relative${slot}Number`),
    when: asksSurvivors,
  },
  {
    id: 'confirming',
    fields: relativeSlots.flatMap((slot) =>
      ['Name', 'BornOn', 'Relation'].map((detail) => `relative${slot}${detail}`),
    ),
    tells: ['survivorSum', 'onceSum'],
    when: asksSurvivors,
  },
  {
    id: 'contact',
    fields: ['requesterName', 'requesterPhone', 'requesterEmail', 'delivery', 'certifiedCopies'],
    tells: [
      'requesterNumber',
      'registryOffice',
      'residenceOffice',
      'insuranceOffice',
      'affairsOffice',
    ],
  },
  {
    id: 'receiving',
    fields: ['receivingCommune', 'receivingStreet'],
    when: (answers) => answers.delivery === 'post' || byPost(answers),
  },
]
