import type { Actor, Role } from '#machines/permissions.ts'
import { officeRows } from '../demo/offices.ts'
import { placeRows } from '../demo/place-rows.ts'
import type { Commune } from '../demo/places.ts'
import { populations } from './parameters/provinces.ts'

type Official = Extract<Actor, { kind: 'official' }>

/** Where simulated families live: one area stands for each of the 63 provinces. */
const areas: readonly Commune[] = populations.map(({ code }) => ({
  code: `${code}-00`,
  province: code,
  name: 'Phường Mô Phỏng',
  district: 'Khu vực mô phỏng',
  unit: '000',
}))

const { office: offices, office_area: officeAreas } = officeRows(areas)

const roles: readonly Role[] = ['receiver', 'appraiser', 'approver', 'signer']

export interface Office {
  id: string
  agency: string
  provinceCode: string
  unitCode: string
  name: string
}

export const simulatedOffices: readonly Office[] = offices.map(
  ({ id, agency, province_code, unit_code, name_vi }) => ({
    id,
    agency,
    provinceCode: province_code,
    unitCode: unit_code,
    name: name_vi,
  }),
)

const byPlace = new Map(
  simulatedOffices.map((office) => [`${office.agency} ${office.provinceCode}`, office]),
)

/** The office of an agency that serves a province's area. Throws for an agency without offices. */
export function officeOf(agency: string, provinceCode: string): Office {
  const found = byPlace.get(`${agency} ${provinceCode}`)
  if (!found) throw new Error(`No office of “${agency}” serves province ${provinceCode}.`)
  return found
}

const names = new Map(simulatedOffices.map(({ id, name }) => [id, name]))

/** What an office is called on its papers. */
export const officeName = (id: string) => names.get(id) ?? id

/** One official of an office; each may do everything there, as in a small office. */
export function officialAt({ id, agency }: Office, index: number): Official {
  return {
    kind: 'official',
    id: `${id}/${index + 1}`,
    name: `Cán bộ mô phỏng ${index + 1}`,
    officeId: id,
    agency,
    roles,
  }
}

/** The rows of places, offices and officials, for so many officials in each office. */
export function countryRows(staffOf: (office: Office) => number) {
  return {
    ...placeRows(areas),
    office: offices,
    office_area: officeAreas,
    account: simulatedOffices.flatMap((office) =>
      Array.from({ length: staffOf(office) }, (_, index) => {
        const { id, name } = officialAt(office, index)
        return {
          id,
          office_id: office.id,
          full_name: name,
          title_vi: 'Cán bộ mô phỏng',
          title_en: 'Simulated official',
          roles: JSON.stringify(roles),
        }
      }),
    ),
    facility: [],
    person: [],
    marriage: [],
    birth_notice: [],
    kinship: [],
    death_notice: [],
    insurance_member: [],
    protected_person: [],
  }
}

/** What a declaration may know about places besides its answers. */
export const surroundingsAt = (at: number) => ({
  at,
  officeFor: (agency: string, communeCode: string) =>
    byPlace.get(`${agency} ${communeCode.slice(0, 3)}`)?.id,
  knowsCommune: (communeCode: string) => areas.some(({ code }) => code === communeCode),
})
