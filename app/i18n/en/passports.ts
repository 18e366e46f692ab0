import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/passports.ts'

export default {
  from: 'From {{register}}, {{when}}',
  register: {
    population: 'the national population database',
    'civil-status': 'the electronic civil-status register',
    hospital: 'what the hospital sent in',
    insurance: 'the social-insurance data',
    residence: 'the residence database',
    vneid: 'the VNeID account',
    'social-protection': 'the lists of social assistance and of merit',
  },
  typed: {
    citizen: 'Typed by the citizen, {{when}}',
    official: 'Typed by an official, {{when}}',
  },
  derived: 'Worked out from other values',
  default: 'Preset value, left as it was',
  short: {
    register: {
      population: 'Population data',
      'civil-status': 'Civil-status register',
      hospital: 'Hospital',
      insurance: 'Insurance data',
      residence: 'Residence data',
      vneid: 'VNeID',
      'social-protection': 'Assistance lists',
    },
    typed: { citizen: 'Typed by citizen', official: 'Typed by official' },
    derived: 'Worked out',
    default: 'Preset',
  },
} satisfies TranslationOf<typeof vi>
