import type { Field } from '../../bundle.ts'
import { entitlementFields, moneyFields } from './benefit-fields.ts'
import { deathFields } from './death-fields.ts'
import { deceasedFields, requesterFields } from './person-fields.ts'
import { deliveryFields, officeFields } from './service-fields.ts'
import { survivorFields } from './survivor-fields.ts'

/** The values of the electronic form (Decree 63/2024/NĐ-CP, form 02) with their consumers. */
export const allFields: readonly Field[] = [
  ...requesterFields,
  ...deceasedFields,
  ...entitlementFields,
  ...officeFields,
  ...deathFields,
  ...moneyFields,
  ...survivorFields,
  ...deliveryFields,
]
