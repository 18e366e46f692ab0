import { instantAt } from '#machines/calendar.ts'
import { fold } from '#machines/folding.ts'
import { communes, provinces, type CommuneCode } from '../places.ts'
import type { RegisteredFamily } from '../registered-family.ts'

interface Person {
  /** The last digits of the personal number; unique in the cast. */
  running: number
  name: string
  bornOn: string
  sex: 'male' | 'female'
  about?: { vi: string; en: string }
}

interface Relative extends Person {
  id: string
  relation: 'spouse' | 'child' | 'parent' | 'sibling'
}

type Rows = RegisteredFamily['rows']

interface Told {
  id: string
  commune: CommuneCode
  street: string
  deceased: Person
  died: string
  /** What the hospital wrote, where it was there. */
  notice?: { code: string; facility: string; cause: string; pushed: string }
  insurance?: Omit<Rows['insurance'][number], 'personal_number'>
  list?: Rows['lists'][number]['list']
  /** The first one declares. */
  relatives: readonly [Relative, ...Relative[]]
  /** What whoever declares answers, where no register does. */
  answers: Readonly<Record<string, string>>
}

/** One whole case: what the registers hold, and what the family answers. */
export interface Bereaved extends RegisteredFamily {
  deceased: { name: string; personalNumber: string }
}

const moment = (text: string) => instantAt(text.slice(0, 10), text.slice(11))

function numberOf(commune: string, { bornOn, sex, running }: Person) {
  const century = (bornOn.startsWith('20') ? 2 : 0) + (sex === 'female' ? 1 : 0)
  return `${commune.slice(0, 3)}${century}${bornOn.slice(2, 4)}${String(running).padStart(6, '0')}`
}

/** What the register of insurance holds for a single survivor benefit, where a case says nothing of it. */
const unknown = {
  months_before_2014: 0,
  average_pay: null,
  pension_amount: null,
  pension_months: null,
}

/** The numbers that relatives are asked by, in their order. */
const relativeNumbers = (told: Told) =>
  Object.fromEntries(
    told.relatives
      .slice(1)
      .map((relative, index) => [`relative${index + 1}Number`, numberOf(told.commune, relative)]),
  )

/** What whoever declares knows of the others, where they are asked to agree: whose number is which. */
const numbersKnown = ({ commune, relatives, answers }: Told, person: Person, of: string) =>
  person === relatives[0] && answers.procedures === 'four'
    ? relatives
        .slice(1)
        .map((one) => `. ${of} ${one.name}: ${numberOf(commune, one)}`)
        .join('')
    : ''

export function bereavedFamily(told: Told): Bereaved {
  const { id, commune, deceased, relatives, died, notice, insurance, list } = told
  const number = numberOf(commune, deceased)
  const place = communes.find(({ code }) => code === commune)
  const province = provinces.find(({ code }) => code === commune.slice(0, 3))
  const row = (person: Person, rowId: string, role: string): Rows['persons'][number] => ({
    id: rowId,
    personal_number: numberOf(commune, person),
    full_name: person.name,
    folded_name: fold(person.name),
    born_on: person.bornOn,
    sex: person.sex,
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    native_place: [place?.district, province?.name].filter(Boolean).join(', '),
    commune_code: commune,
    street: told.street,
    household_id: id,
    household_role: role,
    phone: `09${String(20_000_000 + person.running)}`,
    email: null,
    identity_level: 2,
    residence_type: 'permanent',
    in_cast: person.about ? 1 : 0,
    about_vi: person.about
      ? `${person.about.vi} Số định danh của người đã mất: ${number}${numbersKnown(told, person, 'Số của')}`
      : null,
    about_en: person.about
      ? `${person.about.en} Personal number of the person who died: ${number}${numbersKnown(told, person, 'Number of')}`
      : null,
  })
  const citizen = ({ id: rowId, name }: Relative) => ({ kind: 'citizen', id: rowId, name }) as const
  const [applicant, ...others] = relatives
  return {
    id,
    bundle: 'death',
    about: deceased.name,
    commune,
    applicant: citizen(applicant),
    relatives: others.map(citizen),
    deceased: { name: deceased.name, personalNumber: number },
    answers: { deceasedNumber: number, ...relativeNumbers(told), ...told.answers },
    rows: {
      persons: [
        row(deceased, `${id}-deceased`, 'householder'),
        ...relatives.map((relative) =>
          row(relative, relative.id, relative.relation === 'spouse' ? 'spouse' : 'child'),
        ),
      ],
      kinship: relatives.map((relative) => ({
        personal_number: numberOf(commune, relative),
        other_number: number,
        relation: relative.relation,
      })),
      notices: notice
        ? [
            {
              notice_code: notice.code,
              person_number: number,
              died_at: moment(died),
              place: notice.facility,
              cause: notice.cause,
              facility: notice.facility,
              issued_on: died.slice(0, 10),
              pushed_at: moment(notice.pushed),
            },
          ]
        : [],
      insurance: insurance ? [{ personal_number: number, ...unknown, ...insurance }] : [],
      lists: list ? [{ personal_number: number, list, since_on: '2010-01-01' }] : [],
    },
  }
}
