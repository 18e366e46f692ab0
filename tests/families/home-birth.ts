import { pdf } from '#tests/support/papers.ts'
import { person, type CompleteFamily } from './family.ts'

const home = {
  native_place: 'Huyện Ngọc Hiển, Cà Mau',
  commune_code: '963-01',
  street: 'Ấp Kiểm Tra',
  household_id: 'f4',
}

/** Born at home: no hospital speaks, so the child is told in words and a witness's paper is handed in. */
export const homeBirth: CompleteFamily = {
  title: 'a birth at home with a witness’s paper',
  registers: {
    person: [
      person({
        ...home,
        id: 'f4-mother',
        personal_number: '963196900041',
        full_name: 'Kim Thị Sông',
        folded_name: 'kim thi song',
        born_on: '1996-06-16',
        sex: 'female',
        ethnicity: 'Khmer',
        household_role: 'householder',
      }),
      person({
        ...home,
        id: 'f4-father',
        personal_number: '963091900042',
        full_name: 'Huỳnh Văn Nước',
        folded_name: 'huynh van nuoc',
        born_on: '1991-09-19',
        sex: 'male',
        household_role: 'spouse',
      }),
    ],
    marriage: [
      {
        id: 'f4',
        spouse_a: '963091900042',
        spouse_b: '963196900041',
        certificate_number: '4/2017',
        registered_on: '2017-07-07',
        registered_at_place: 'UBND Xã Đất Mũi',
      },
    ],
  },
  declarations: [
    {
      by: 'f4-mother',
      answers: {
        relation: 'mother',
        birthCase: 'married',
        birthProof: 'witness',
        childName: 'Huỳnh Phù Sa',
        childBornOn: '2024-07-30',
        childSex: 'female',
        childBirthPlace: 'Nhà ở Ấp Kiểm Tra',
        childBirthAddress: 'Xã Đất Mũi, Huyện Ngọc Hiển, Cà Mau',
        fatherNumber: '963091900042',
        ethnicityFrom: 'mother',
        residesWith: 'mother',
        firstCareFacility: 'communeStation',
      },
      pages: [
        'family',
        'child',
        'parents',
        'mother',
        'father',
        'marriage',
        'origin',
        'residence',
        'household',
        'card',
        'contact',
      ],
      papers: { 'witness-statement': { name: 'người làm chứng.pdf', content: pdf() } },
      child: 'Huỳnh Phù Sa',
      typed: 12,
      reused: 28,
      offices: {
        'birth-registration': 'civil-status-963-01',
        'permanent-residence': 'commune-police-963-01',
        'health-card': 'social-insurance-963',
      },
      results: {
        'birth-registration': {
          childName: 'Huỳnh Phù Sa',
          childBornOn: '2024-07-30',
          childEthnicity: 'Khmer',
          childBirthPlace: 'Nhà ở Ấp Kiểm Tra',
          childBirthAddress: 'Xã Đất Mũi, Huyện Ngọc Hiển, Cà Mau',
          motherName: 'Kim Thị Sông',
          fatherName: 'Huỳnh Văn Nước',
        },
        'permanent-residence': { residenceCommune: '963-01', childHouseholdRelation: 'child' },
        'health-card': { childName: 'Huỳnh Phù Sa' },
      },
    },
  ],
}
