import type { Field } from '../../bundle.ts'
import { wholeNumber } from '../../validation.ts'
import { card, everyForm, registration } from './procedure-ids.ts'

export const cardFields: readonly Field[] = [
  {
    key: 'firstCareFacility',
    kind: 'choice',
    options: ['communeStation', 'districtHospital', 'birthHospital'],
    consumers: [card],
  },
  {
    key: 'householdCode',
    kind: 'code',
    consumers: [card],
    optional: true,
    from: { register: 'insurance', by: ['residesWithNumber'], attribute: 'householdCode' },
  },
  {
    key: 'poorHouseholdPaper',
    kind: 'code',
    consumers: [card],
    optional: true,
    sensitive: true,
  },
  {
    key: 'cardForm',
    kind: 'choice',
    options: ['electronic', 'paper'],
    consumers: [card],
    preset: 'electronic',
  },
]

export const deliveryFields: readonly Field[] = [
  {
    key: 'delivery',
    kind: 'choice',
    options: ['electronic', 'counter', 'post'],
    consumers: everyForm,
    preset: 'electronic',
  },
  {
    key: 'certifiedCopies',
    kind: 'number',
    consumers: [registration],
    preset: '0',
    fixed: true,
    check: wholeNumber(0, 20),
  },
  {
    key: 'receivingCommune',
    kind: 'commune',
    consumers: everyForm,
    from: { register: 'population', by: ['requesterNumber'], attribute: 'communeCode' },
  },
  {
    key: 'receivingStreet',
    kind: 'text',
    consumers: everyForm,
    from: { register: 'population', by: ['requesterNumber'], attribute: 'street' },
  },
]
