import { instantAt } from '#machines/calendar.ts'
import { person, type CompleteFamily } from './family.ts'

const home = {
  native_place: 'TP. Hạ Long, Quảng Ninh',
  commune_code: '914-01',
  street: 'Số 21 phố Kiểm Tra',
  household_id: 'f1',
}

/** Married, the hospital has sent its certificate; the mother heads the household. */
export const marriedCouple: CompleteFamily = {
  title: 'a married couple with the hospital’s code',
  registers: {
    person: [
      person({
        ...home,
        id: 'f1-mother',
        personal_number: '914195900011',
        full_name: 'Ngô Thị Kiểm',
        folded_name: 'ngo thi kiem',
        born_on: '1995-05-06',
        sex: 'female',
        household_role: 'householder',
      }),
      person({
        ...home,
        id: 'f1-father',
        personal_number: '914093900012',
        full_name: 'Đào Văn Tra',
        folded_name: 'dao van tra',
        born_on: '1993-01-09',
        sex: 'male',
        household_role: 'spouse',
      }),
    ],
    marriage: [
      {
        id: 'f1',
        spouse_a: '914093900012',
        spouse_b: '914195900011',
        certificate_number: '77/2022',
        registered_on: '2022-02-22',
        registered_at_place: 'UBND Phường Bạch Đằng',
      },
    ],
    birth_notice: [
      {
        certificate_code: '91401.GCS.90001.24',
        issued_on: '2024-08-03',
        mother_number: '914195900011',
        born_at: instantAt('2024-08-02', '09:15'),
        sex: 'male',
        intended_name: 'Đào Ngô Minh Khôi',
        facility: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
        facility_address: 'TP. Hạ Long, Quảng Ninh',
        pushed_at: instantAt('2024-08-03', '10:00'),
      },
    ],
  },
  declarations: [
    {
      by: 'f1-mother',
      answers: {
        relation: 'mother',
        birthCase: 'married',
        certificateCode: '91401.GCS.90001.24',
        fatherNumber: '914093900012',
        residesWith: 'father',
        firstCareFacility: 'communeStation',
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
      child: 'Đào Ngô Minh Khôi',
      typed: 6,
      reused: 35,
      offices: {
        'birth-registration': 'civil-status-914-01',
        'permanent-residence': 'commune-police-914-01',
        'health-card': 'social-insurance-914',
      },
      results: {
        'birth-registration': {
          childName: 'Đào Ngô Minh Khôi',
          childBornOn: '2024-08-02',
          childBornInWords: 'Ngày hai, tháng tám, năm hai nghìn không trăm hai mươi tư',
          childSex: 'male',
          childEthnicity: 'Kinh',
          childBirthPlace: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
          motherName: 'Ngô Thị Kiểm',
          fatherName: 'Đào Văn Tra',
          requesterName: 'Ngô Thị Kiểm',
        },
        'permanent-residence': {
          residenceCommune: '914-01',
          residenceStreet: 'Số 21 phố Kiểm Tra',
          householderName: 'Ngô Thị Kiểm',
          childHouseholdRelation: 'child',
        },
        'health-card': {
          childName: 'Đào Ngô Minh Khôi',
          firstCareFacility: 'communeStation',
          cardForm: 'electronic',
        },
      },
    },
  ],
}
