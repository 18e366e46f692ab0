import type { Exceptions, Ground } from '../../bundle.ts'
import {
  allowance,
  deletion,
  ending,
  everyForm,
  merit,
  registration,
  support,
  survivors,
} from './procedure-ids.ts'

const notCompetent: Ground = { id: 'notCompetent', legalBasis: '60/2014/QH13, Điều 32' }
const untrue: Ground = { id: 'untrue', legalBasis: '60/2014/QH13, Điều 12' }
const notEntitled: Ground = { id: 'notEntitled', legalBasis: '63/2024/NĐ-CP' }
const paidBefore: Ground = { id: 'paidBefore', legalBasis: '63/2024/NĐ-CP' }

/** When something goes wrong: Decree 63/2024/NĐ-CP and Decree 61/2018/NĐ-CP behind it. The seven days are assumed from the birth bundle. */
export const deathExceptions: Exceptions = {
  supplementDays: 7,
  silence: { id: 'noSupplement', legalBasis: '63/2024/NĐ-CP, Điều 8' },
  noticeDays: Object.fromEntries(everyForm.map((id) => [id, 3])),
  answerWithinMinutes: 10,
  holds: [
    { id: 'consultedAgency', waitsFor: 'otherAgency', legalBasis: '61/2018/NĐ-CP, Điều 19.5' },
    { id: 'policeFinding', waitsFor: 'thirdParty', legalBasis: '123/2015/NĐ-CP', assumed: true },
  ],
  revocations: {
    [registration]: {
      grounds: [
        { id: 'registeredByMistake', legalBasis: '60/2014/QH13' },
        { id: 'registeredByFraud', legalBasis: '60/2014/QH13' },
      ],
      notBySigner: true,
      assumed: true,
    },
  },
  grounds: {
    [registration]: [
      { id: 'alreadyRegistered', legalBasis: '60/2014/QH13, Điều 12' },
      notCompetent,
      untrue,
    ],
    [deletion]: [{ id: 'notResident', legalBasis: '68/2020/QH14, Điều 24' }, notCompetent, untrue],
    [allowance]: [notEntitled, paidBefore, untrue],
    [survivors]: [notEntitled, paidBefore, untrue],
    [ending]: [notEntitled, untrue],
    [support]: [notEntitled, paidBefore, untrue],
    [merit]: [notEntitled, paidBefore, untrue],
  },
}
