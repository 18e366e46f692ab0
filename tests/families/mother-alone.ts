import { instantAt } from '#machines/calendar.ts'
import { person, type CompleteFamily } from './family.ts'

/** Not married, no father declared: his part of the certificate stays blank, the child follows the mother. */
export const motherAlone: CompleteFamily = {
  title: 'an unmarried mother, no declared father',
  registers: {
    person: [
      person({
        id: 'f2-mother',
        personal_number: '914199900021',
        full_name: 'Lò Thị Minh Chứng',
        folded_name: 'lo thi minh chung',
        born_on: '1999-11-30',
        sex: 'female',
        ethnicity: 'Thái',
        native_place: 'Huyện Mai Châu, Hòa Bình',
        commune_code: '914-02',
        street: 'Số 9 phố Kiểm Tra',
        household_id: 'f2',
        household_role: 'householder',
      }),
    ],
    birth_notice: [
      {
        certificate_code: '91401.GCS.90002.24',
        issued_on: '2024-08-01',
        mother_number: '914199900021',
        born_at: instantAt('2024-07-31', '23:50'),
        sex: 'female',
        intended_name: 'Lò Thị Ánh Sao',
        facility: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
        facility_address: 'TP. Hạ Long, Quảng Ninh',
        pushed_at: instantAt('2024-08-01', '08:00'),
      },
    ],
  },
  declarations: [
    {
      by: 'f2-mother',
      answers: {
        relation: 'mother',
        birthCase: 'fatherUndetermined',
        certificateCode: '91401.GCS.90002.24',
        firstCareFacility: 'birthHospital',
      },
      pages: [
        'family',
        'hospital',
        'child',
        'parents',
        'mother',
        'residence',
        'household',
        'card',
        'contact',
      ],
      child: 'Lò Thị Ánh Sao',
      typed: 4,
      reused: 24,
      offices: {
        'birth-registration': 'civil-status-914-02',
        'permanent-residence': 'commune-police-914-02',
        'health-card': 'social-insurance-914',
      },
      results: {
        'birth-registration': {
          childName: 'Lò Thị Ánh Sao',
          childBornOn: '2024-07-31',
          childEthnicity: 'Thái',
          childNativePlace: 'Huyện Mai Châu, Hòa Bình',
          motherName: 'Lò Thị Minh Chứng',
        },
        'permanent-residence': {
          householderName: 'Lò Thị Minh Chứng',
          childHouseholdRelation: 'child',
        },
        'health-card': { childName: 'Lò Thị Ánh Sao', firstCareFacility: 'birthHospital' },
      },
    },
  ],
}
