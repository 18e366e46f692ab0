import type { Field } from '../../bundle.ts'
import { wholeNumber } from '../../validation.ts'
import { byAffairs, byInsurance, deletion, everyForm, registration } from './procedure-ids.ts'

const officeOf = (key: string, agency: string, consumers: readonly string[]): Field => ({
  key,
  kind: 'office',
  consumers,
  // The commune of the last residence is competent (Law 60/2014/QH13, article 32).
  derive: ({ deceasedCommune }, { officeFor }) =>
    deceasedCommune && officeFor(agency, deceasedCommune),
})

export const officeFields: readonly Field[] = [
  officeOf('registryOffice', 'civil-status', [registration]),
  officeOf('residenceOffice', 'commune-police', [deletion]),
  officeOf('insuranceOffice', 'social-insurance', byInsurance),
  officeOf('affairsOffice', 'social-affairs', byAffairs),
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
