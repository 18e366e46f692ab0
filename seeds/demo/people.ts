import { parseRoles } from '#app/services/stored.ts'
import type { Actor } from '#machines/permissions.ts'
import { registerRowsOf } from './families.ts'
import type { Family } from './family.ts'
import { moreRegisters } from './more-registers.ts'
import { accounts, officeAreas, offices } from './offices.ts'
import type { RegisteredFamily } from './registered-family.ts'

type Citizen = Extract<Actor, { kind: 'citizen' }>
type Official = Extract<Actor, { kind: 'official' }>

/** Who of a family may be called: parents and the head of their household, or who applies and who is asked. */
type Called =
  'mother' | 'father' | 'householder' | 'applicant' | 'relative1' | 'relative2' | 'relative3'

/** Who may be called on the stage, by family: the same people as in the registers, in the same order. */
export function peopleOf(
  families: readonly Family[],
  others: readonly RegisteredFamily[] = moreRegisters,
) {
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
  const otherNamed = (id: string) => others.find((other) => other.id === id)
  const parentOf = (id: string, who: 'mother' | 'father'): Citizen => {
    const parent = familyNamed(id).family[who]
    if (!parent) throw new Error(`The family “${id}” has no ${who}.`)
    return { kind: 'citizen', id: `${id}-${who}`, name: parent.name }
  }
  const headOf = (id: string): Citizen => {
    const head = familyNamed(id).registers.persons.find(
      ({ household_role }) => household_role === 'householder',
    )
    if (!head) throw new Error(`Nobody heads the household of “${id}”.`)
    return { kind: 'citizen', id: head.id, name: head.full_name }
  }
  const relativeOf = (id: string, who: Called): Citizen => {
    const other = otherNamed(id)
    const found =
      who === 'applicant'
        ? other?.applicant
        : other?.relatives[Number(who.replace('relative', '')) - 1]
    if (!found) throw new Error(`The family “${id}” has no ${who}.`)
    return found
  }
  /** What a parent types: everything else the registers say. */
  const parentKnows = (id: string, who: 'mother' | 'father') => {
    const { family, registers } = familyNamed(id)
    const spouse = who === 'mother' ? 'father' : 'mother'
    const number = registers.persons.find((person) => person.id === `${id}-${spouse}`)
    return {
      relation: who,
      birthCase: family.marriedOn ? 'married' : 'fatherUndetermined',
      certificateCode: family.child.certificate,
      [`${spouse}Number`]: number?.personal_number ?? '',
      residesWith: spouse,
      firstCareFacility: 'communeStation',
    }
  }
  return {
    motherOf: (id: string) => parentOf(id, 'mother'),
    fatherOf: (id: string) => parentOf(id, 'father'),
    headOf,
    knowsOf: (id: string) => parentKnows(id, 'mother'),
    personOf: (id: string, who: Called): Citizen => {
      if (who === 'mother' || who === 'father') return parentOf(id, who)
      return who === 'householder' ? headOf(id) : relativeOf(id, who)
    },
    /** What whoever declares for a family types, where no register says it. */
    answersOf: (id: string, who: Called): Readonly<Record<string, string>> =>
      who === 'mother' || who === 'father' ? parentKnows(id, who) : (otherNamed(id)?.answers ?? {}),
    /** Who works for an agency where a family lives. */
    officialFor: (id: string, agency: string): Official => {
      const { commune } = otherNamed(id) ?? familyNamed(id).family
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
