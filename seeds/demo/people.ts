import { parseRoles } from '#app/services/stored.ts'
import type { Actor } from '#machines/permissions.ts'
import { registerRowsOf } from './families.ts'
import type { Family } from './family.ts'
import { accounts, officeAreas, offices } from './offices.ts'

type Citizen = Extract<Actor, { kind: 'citizen' }>
type Official = Extract<Actor, { kind: 'official' }>

/** Who may be called on the stage, by family: the same people as in the registers, in the same order. */
export function peopleOf(families: readonly Family[]) {
  const known = new Map(
    families.map((family, index) => [
      family.id,
      { family, registers: registerRowsOf(family, index) },
    ]),
  )
  const familyNamed = (id: string) => {
    const found = known.get(id)
    if (!found) throw new Error(`The story tells of “${id}”, who is not in the cast.`)
    return found
  }
  const personOf = (id: string, who: 'mother' | 'father'): Citizen => {
    const parent = familyNamed(id).family[who]
    if (!parent) throw new Error(`The family “${id}” has no ${who}.`)
    return { kind: 'citizen', id: `${id}-${who}`, name: parent.name }
  }
  return {
    motherOf: (id: string) => personOf(id, 'mother'),
    fatherOf: (id: string) => personOf(id, 'father'),
    headOf: (id: string): Citizen => {
      const head = familyNamed(id).registers.persons.find(
        ({ household_role }) => household_role === 'householder',
      )
      if (!head) throw new Error(`Nobody heads the household of “${id}”.`)
      return { kind: 'citizen', id: head.id, name: head.full_name }
    },
    /** What a mother types: everything else the registers say. */
    knowsOf: (id: string) => {
      const { family, registers } = familyNamed(id)
      const father = registers.persons.find((person) => person.id === `${id}-father`)
      return {
        relation: 'mother',
        birthCase: family.marriedOn ? 'married' : 'fatherUndetermined',
        certificateCode: family.child.certificate,
        fatherNumber: father?.personal_number ?? '',
        residesWith: 'father',
        firstCareFacility: 'communeStation',
      }
    },
    /** What a father types. */
    fatherKnowsOf: (id: string) => {
      const { family, registers } = familyNamed(id)
      const mother = registers.persons.find((person) => person.id === `${id}-mother`)
      return {
        relation: 'father',
        birthCase: family.marriedOn ? 'married' : 'fatherUndetermined',
        certificateCode: family.child.certificate,
        motherNumber: mother?.personal_number ?? '',
        residesWith: 'mother',
        firstCareFacility: 'communeStation',
      }
    },
    /** Who works for an agency where a family lives. */
    officialFor: (id: string, agency: string): Official => {
      const { commune } = familyNamed(id).family
      const area = officeAreas.find((one) => one.agency === agency && one.commune_code === commune)
      const account = accounts.find(({ office_id }) => office_id === area?.office_id)
      if (!area || !account) throw new Error(`Nobody works for ${agency} in ${commune}.`)
      return officialNamed(account.id)
    },
  }
}

export type People = ReturnType<typeof peopleOf>

/** An official of the demo, by account. */
export function officialNamed(accountId: string): Official {
  const account = accounts.find(({ id }) => id === accountId)
  const office = offices.find(({ id }) => id === account?.office_id)
  if (!account || !office) throw new Error(`There is no official “${accountId}”.`)
  const { id, full_name: name } = account
  const roles = parseRoles(account.roles)
  return { kind: 'official', id, name, officeId: office.id, agency: office.agency, roles }
}
