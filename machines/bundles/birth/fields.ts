import type { Field } from '../../bundle.ts'
import { childFields } from './child-fields.ts'
import { homeFields, officeFields } from './home-fields.ts'
import { parentsFields } from './parent-fields.ts'
import { filingFields } from './filing-fields.ts'
import { everyForm } from './procedure-ids.ts'
import { scopeFields } from './scope-fields.ts'
import { cardFields, deliveryFields } from './service-fields.ts'

const requesterFields: readonly Field[] = [
  {
    key: 'requesterNumber',
    kind: 'personalNumber',
    consumers: everyForm,
    from: { register: 'vneid', by: [], attribute: 'personalNumber' },
  },
  {
    key: 'requesterName',
    kind: 'name',
    consumers: everyForm,
    from: { register: 'population', by: ['requesterNumber'], attribute: 'fullName' },
  },
  {
    key: 'requesterPhone',
    kind: 'phone',
    consumers: everyForm,
    from: { register: 'vneid', by: ['requesterNumber'], attribute: 'phone' },
  },
  {
    key: 'requesterEmail',
    kind: 'email',
    consumers: everyForm,
    optional: true,
    from: { register: 'vneid', by: ['requesterNumber'], attribute: 'email' },
  },
  {
    key: 'relation',
    kind: 'choice',
    options: ['mother', 'father', 'grandparent', 'relative'],
    consumers: everyForm,
  },
]

/**
 * The values of the electronic birth form (Decree 63/2024/NĐ-CP, form 01) with their consumers.
 * Not here, because nobody has to say them: paper, birthday and residence of the requester (asked only of
 * someone without a personal number, and sign-in gives it), and “verified” marks (a passport is that mark).
 */
export const birthFields: readonly Field[] = [
  ...officeFields,
  ...requesterFields,
  ...filingFields,
  ...childFields,
  ...parentsFields,
  ...scopeFields,
  ...homeFields,
  ...cardFields,
  ...deliveryFields,
]
