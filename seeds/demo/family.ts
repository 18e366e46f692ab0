import type { CommuneCode } from './places.ts'

/** One adult: name, day of birth, ethnicity, and what the sign-in page says about them. */
export interface Parent {
  name: string
  bornOn: string
  ethnicity?: string
  /** Level of the electronic identity; 2 unless said. */
  identityLevel?: 1 | 2
  about?: { vi: string; en: string }
}

export interface Family {
  id: string
  commune: CommuneCode
  street: string
  mother: Parent
  father?: Parent
  marriedOn?: string
  /** How the parents' address is registered; permanent unless said. Then nobody heads a household. */
  residence?: 'temporary'
  /** Who heads the household: a grandfather of his own, or the father; else the mother does. */
  householder?: Parent | 'father'
  child: Child
  /** Brothers and sisters of the same birth. */
  siblings?: readonly Child[]
}

interface Child {
  name: string
  sex: 'male' | 'female'
  born: string
  certificate: string
  /** When the hospital pushed its notice: at birth unless said, within 4 office hours by law. */
  pushed?: string
}
