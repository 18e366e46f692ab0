import type { Declaration, Paper } from '../../bundle.ts'
import { saidByRegister } from '../../passports.ts'
import { registration } from './procedure-ids.ts'

const says = (declaration: Declaration, key: string) => declaration[key]?.value

const inCase = (id: string, deathCase: string): Paper => ({
  id,
  consumers: [registration],
  when: (declaration) => says(declaration, 'deathCase') === deathCase,
})

/** The hospital's notice where its data did not come, or what replaces it (Decree 123/2015/NĐ-CP, article 4.2). */
export const deathPapers: readonly Paper[] = [
  {
    id: 'death-notice',
    consumers: [registration],
    when: (declaration) =>
      says(declaration, 'deathCase') === 'facility' &&
      saidByRegister(declaration.noticeCode) === undefined,
  },
  inCase('committee-notice', 'elsewhere'),
  inCase('police-paper', 'accident'),
  inCase('execution-record', 'execution'),
  inCase('court-decision', 'declared'),
]
