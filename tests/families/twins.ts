import { instantAt } from '#machines/calendar.ts'
import { person, type CompleteFamily, type FamilyDeclaration } from './family.ts'

const home = {
  native_place: 'Quận Ba Đình, Hà Nội',
  commune_code: '901-01',
  street: 'Ngõ 3 phố Kiểm Tra',
  household_id: 'f3',
}

const twins = [
  { code: '90101.GCS.90003.24', name: 'Tống Gia Song', sex: 'male', at: '04:10' },
  { code: '90101.GCS.90004.24', name: 'Tống Gia Sinh', sex: 'male', at: '04:18' },
]

const declarationOf = ({ code, name, sex }: (typeof twins)[number]): FamilyDeclaration => ({
  by: 'f3-father',
  answers: {
    relation: 'father',
    birthCase: 'married',
    certificateCode: code,
    residesWith: 'mother',
    firstCareFacility: 'districtHospital',
  },
  pages: [
    'family',
    'hospital',
    'child',
    'parents',
    'mother',
    'father',
    'marriage',
    'residence',
    'household',
    'card',
    'contact',
  ],
  child: name,
  typed: 5,
  reused: 35,
  offices: {
    'birth-registration': 'civil-status-901-01',
    'permanent-residence': 'commune-police-901-01',
    'health-card': 'social-insurance-901',
  },
  results: {
    'birth-registration': {
      childName: name,
      childBornOn: '2024-08-01',
      childSex: sex,
      motherName: 'Viên Thị Đôi',
      fatherName: 'Tống Văn Cặp',
      requesterName: 'Tống Văn Cặp',
    },
    'permanent-residence': { childName: name, householderName: 'Tống Văn Cặp' },
    'health-card': { childName: name, firstCareFacility: 'districtHospital' },
  },
})

/** Two children of one mother on one day: two declarations, and the second is not taken for the first. */
export const twinsOfOneMother: CompleteFamily = {
  title: 'twins',
  registers: {
    person: [
      person({
        ...home,
        id: 'f3-mother',
        personal_number: '901192900031',
        full_name: 'Viên Thị Đôi',
        folded_name: 'vien thi doi',
        born_on: '1992-12-12',
        sex: 'female',
        household_role: 'spouse',
      }),
      person({
        ...home,
        id: 'f3-father',
        personal_number: '901090900032',
        full_name: 'Tống Văn Cặp',
        folded_name: 'tong van cap',
        born_on: '1990-10-10',
        sex: 'male',
        household_role: 'householder',
      }),
    ],
    marriage: [
      {
        id: 'f3',
        spouse_a: '901090900032',
        spouse_b: '901192900031',
        certificate_number: '12/2018',
        registered_on: '2018-03-08',
        registered_at_place: 'UBND Phường Kim Mã',
      },
    ],
    birth_notice: twins.map(({ code, name, sex, at }) => ({
      certificate_code: code,
      issued_on: '2024-08-02',
      mother_number: '901192900031',
      born_at: instantAt('2024-08-01', at),
      sex,
      intended_name: name,
      facility: 'Bệnh viện Phụ sản Hà Nội (mô phỏng)',
      facility_address: 'Quận Ba Đình, Hà Nội',
      pushed_at: instantAt('2024-08-02', '08:00'),
    })),
  },
  declarations: twins.map(declarationOf),
}
