import type { Declaration, Paper } from '../../bundle.ts'
import { saidByRegister } from '../../passports.ts'
import { card, registration, residence } from './procedure-ids.ts'

const says = (declaration: Declaration, key: string) => declaration[key]?.value

/** The hospital pushed its certificate: its date is the one thing every certificate says. */
const hospitalSpoke = ({ certificateIssuedOn }: Declaration) =>
  saidByRegister(certificateIssuedOn) !== undefined

const isElsewhere = (declaration: Declaration) => says(declaration, 'residesWith') === 'elsewhere'

/**
 * What no register can say (Decree 63/2024/NĐ-CP and Decision 296/QĐ-VPCP; without a hospital's certificate
 * Law 60/2014/QH13, article 16). A child found abandoned or born by a surrogate is not declared here.
 */
export const birthPapers: readonly Paper[] = [
  {
    id: 'hospital-certificate',
    consumers: [registration, card],
    when: (declaration) =>
      says(declaration, 'birthProof') === 'uncoded' ||
      (says(declaration, 'certificateCode') !== undefined && !hospitalSpoke(declaration)),
  },
  {
    id: 'witness-statement',
    consumers: [registration],
    when: (declaration) => says(declaration, 'birthProof') === 'witness',
  },
  {
    id: 'birth-pledge',
    consumers: [registration],
    when: (declaration) => says(declaration, 'birthProof') === 'pledge',
  },
  { id: 'legal-dwelling', consumers: [residence], when: isElsewhere },
  { id: 'parents-agreement', consumers: [residence], when: isElsewhere },
]
