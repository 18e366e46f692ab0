import type { Insertable } from 'kysely'
import type { Schema } from '#db/schema.ts'
import type { HandedIn } from '#app/services/attaching.server.ts'

/** One whole case: who is in the registers, what is typed and handed in, and what must come of it. */
export interface CompleteFamily {
  title: string
  registers: {
    person: Insertable<Schema['person']>[]
    marriage?: Insertable<Schema['marriage']>[]
    birth_notice?: Omit<Insertable<Schema['birth_notice']>, 'signature'>[]
  }
  declarations: readonly FamilyDeclaration[]
}

export interface FamilyDeclaration {
  /** The id of the person who declares. */
  by: string
  /** What this person answers where no register does, by field; days as YYYY-MM-DD. */
  answers: Readonly<Record<string, string>>
  /** The pages of questions on the way, in order. */
  pages: readonly string[]
  /** What is handed in, by paper. */
  papers?: Readonly<Record<string, HandedIn>>
  /** The id of the person whose agreement is asked for. */
  agrees?: string
  child: string
  typed: number
  reused: number
  /** The office of each procedure, in the order they are worked on. */
  offices: Readonly<Record<'birth-registration' | 'permanent-residence' | 'health-card', string>>
  /** Lines of the result papers, as they stand there. */
  results: Readonly<
    Record<'birth-registration' | 'permanent-residence' | 'health-card', Record<string, string>>
  >
}

type Person = CompleteFamily['registers']['person'][number]
type Told = Pick<
  Person,
  | 'id'
  | 'personal_number'
  | 'full_name'
  | 'folded_name'
  | 'born_on'
  | 'sex'
  | 'native_place'
  | 'commune_code'
  | 'street'
  | 'household_id'
  | 'household_role'
> &
  Partial<Person>

/** A row of the population register; everybody here may sign in. */
export const person = (told: Told): Person => ({
  ethnicity: 'Kinh',
  nationality: 'Việt Nam',
  phone: '0912345678',
  email: null,
  identity_level: 2,
  in_cast: 1,
  about_vi: null,
  about_en: null,
  ...told,
})
