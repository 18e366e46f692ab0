import type { Exceptions, Ground } from '../../bundle.ts'
import { card, registration, residence } from './procedure-ids.ts'
import { registrationRevoked } from './revocation.ts'

const alreadyRegistered: Ground = { id: 'alreadyRegistered', legalBasis: '60/2014/QH13, Điều 12' }
const notCompetent: Ground = { id: 'notCompetent', legalBasis: '60/2014/QH13, Điều 13' }
const untrue: Ground = { id: 'untrue', legalBasis: '60/2014/QH13, Điều 12' }

/** When something goes wrong with a birth: Decree 63/2024/NĐ-CP, articles 5 to 8, and Decree 61/2018/NĐ-CP behind it. */
export const birthExceptions: Exceptions = {
  supplementDays: 7,
  silence: { id: 'noSupplement', legalBasis: '63/2024/NĐ-CP, Điều 8' },
  // One working day is the law's for the card (article 8.4); three days are the general rule (61/2018, article 19.4).
  noticeDays: { [registration]: 3, [residence]: 3, [card]: 1 },
  answerWithinMinutes: 10,
  holds: [
    { id: 'consultedAgency', waitsFor: 'otherAgency', legalBasis: '61/2018/NĐ-CP, Điều 19.5' },
    // Assumed: the sources name no list of other reasons.
    { id: 'hospitalAnswer', waitsFor: 'thirdParty', legalBasis: '63/2024/NĐ-CP', assumed: true },
  ],
  grounds: {
    [registration]: [alreadyRegistered, notCompetent, untrue],
    [residence]: [
      { id: 'noLegalDwelling', legalBasis: '68/2020/QH14, Điều 20' },
      { id: 'forbiddenPlace', legalBasis: '68/2020/QH14, Điều 23' },
      notCompetent,
      untrue,
    ],
    [card]: [{ id: 'alreadyInsured', legalBasis: '25/2008/QH12, Điều 12' }, notCompetent, untrue],
  },
  revocations: { [registration]: registrationRevoked },
}
