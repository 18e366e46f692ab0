import type { Answers, Field } from '../../bundle.ts'
import { dayAt } from '../../calendar.ts'
import { daysBetween } from '../../day-arithmetic.ts'
import { textValue, timeOfDay } from '../../validation.ts'
import { isSingle } from './family.ts'
import { fromExtract } from './filing-fields.ts'
import { everyBenefit, everyForm, registration } from './procedure-ids.ts'

/** Days after a death within which it is to be registered (Law 60/2014/QH13, article 33). */
const REGISTER_WITHIN_DAYS = 15

/** What the hospital's death notice says, told to relatives only. */
const fromHospital = (attribute: string) =>
  ({ register: 'hospital', by: ['requesterNumber', 'deceasedNumber'], attribute }) as const

/** Once the death is registered nobody asks for the notice of it again. */
const isShownByNotice = (answers: Answers) => !isSingle(answers)

/** The extract tells what was registered; before it there is the hospital's word. */
const known = (attribute: string) =>
  ({
    from: fromExtract(attribute),
    orFrom: fromHospital(attribute),
    compared: isSingle,
  }) as const

export const deathFields: readonly Field[] = [
  {
    key: 'deathCase',
    kind: 'choice',
    options: ['facility', 'elsewhere', 'accident', 'execution', 'declared'],
    consumers: [registration],
    sensitive: true,
    from: fromHospital('kind'),
  },
  {
    key: 'diedOn',
    kind: 'date',
    consumers: everyForm,
    ...known('diedOn'),
  },
  {
    key: 'diedTime',
    kind: 'code',
    consumers: everyForm,
    check: timeOfDay,
    ...known('diedTime'),
  },
  { key: 'diedPlace', kind: 'text', consumers: [registration], from: fromHospital('place') },
  {
    // Kept from everybody who does not register the death, the residence police among them.
    key: 'causeOfDeath',
    kind: 'text',
    consumers: [registration],
    sensitive: true,
    from: fromHospital('cause'),
  },
  {
    key: 'noticeCode',
    kind: 'code',
    consumers: [registration, ...everyBenefit],
    check: textValue(40),
    when: isShownByNotice,
    from: fromHospital('noticeCode'),
  },
  {
    key: 'noticeIssuedOn',
    kind: 'date',
    consumers: [registration, ...everyBenefit],
    when: isShownByNotice,
    from: fromHospital('noticeIssuedOn'),
  },
  {
    key: 'noticeIssuer',
    kind: 'text',
    consumers: [registration, ...everyBenefit],
    when: isShownByNotice,
    from: fromHospital('facility'),
  },
  {
    key: 'registrationType',
    kind: 'choice',
    options: ['new', 'late'],
    consumers: [registration],
    derive: ({ diedOn }, { at }) => {
      if (!diedOn) return undefined
      return daysBetween(diedOn, dayAt(at)) > REGISTER_WITHIN_DAYS ? 'late' : 'new'
    },
  },
]
