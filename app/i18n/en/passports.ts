import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/passports.ts'

export default {
  from: 'From {{register}}, {{when}}',
  register: {
    population: 'the national population database',
    'civil-status': 'the electronic civil-status register',
    hospital: 'the hospital’s birth certificate data',
    insurance: 'the social-insurance data',
    residence: 'the residence database',
    vneid: 'the VNeID account',
  },
  typed: {
    citizen: 'Typed by the citizen, {{when}}',
    official: 'Typed by an official, {{when}}',
  },
  derived: 'Worked out from other values',
  default: 'Preset value, left as it was',
} satisfies TranslationOf<typeof vi>
