import { instantAt } from '#machines/calendar.ts'
import { pdf, png } from '#tests/support/papers.ts'
import { person, type CompleteFamily } from './family.ts'

const parentsHome = {
  native_place: 'Huyện Ngọc Hiển, Cà Mau',
  commune_code: '914-01',
  street: 'Khu nhà trọ Kiểm Tra',
  household_id: 'f5-parents',
}

const grandparentsHome = {
  ...parentsHome,
  commune_code: '963-01',
  street: 'Ấp Quê Ngoại',
  household_id: 'f5-grandparents',
}

/** The parents live in Quảng Ninh, the child is to live with its grandmother in Cà Mau; the grandfather agrees. */
export const registeredElsewhere: CompleteFamily = {
  title: 'parents registered elsewhere than the child',
  registers: {
    person: [
      person({
        ...parentsHome,
        id: 'f5-mother',
        personal_number: '963197900051',
        full_name: 'Mạc Thị Xa',
        folded_name: 'mac thi xa',
        born_on: '1997-04-04',
        sex: 'female',
        household_role: 'householder',
      }),
      person({
        ...parentsHome,
        id: 'f5-father',
        personal_number: '963094900052',
        full_name: 'Giang Văn Quê',
        folded_name: 'giang van que',
        born_on: '1994-08-14',
        sex: 'male',
        household_role: 'spouse',
      }),
      person({
        ...grandparentsHome,
        id: 'f5-grandmother',
        personal_number: '963170900053',
        full_name: 'Âu Thị Ngoại',
        folded_name: 'au thi ngoai',
        born_on: '1970-02-20',
        sex: 'female',
        household_role: 'spouse',
      }),
      person({
        ...grandparentsHome,
        id: 'f5-grandfather',
        personal_number: '963068900054',
        full_name: 'Mạc Văn Ngoại',
        folded_name: 'mac van ngoai',
        born_on: '1968-06-26',
        sex: 'male',
        household_role: 'householder',
      }),
    ],
    marriage: [
      {
        id: 'f5',
        spouse_a: '963094900052',
        spouse_b: '963197900051',
        certificate_number: '31/2020',
        registered_on: '2020-10-20',
        registered_at_place: 'UBND Xã Đất Mũi',
      },
    ],
    birth_notice: [
      {
        certificate_code: '91401.GCS.90005.24',
        issued_on: '2024-08-02',
        mother_number: '963197900051',
        born_at: instantAt('2024-08-01', '17:30'),
        sex: 'female',
        intended_name: 'Giang Mạc Bình Yên',
        facility: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
        facility_address: 'TP. Hạ Long, Quảng Ninh',
        pushed_at: instantAt('2024-08-02', '09:00'),
      },
    ],
  },
  declarations: [
    {
      by: 'f5-mother',
      answers: {
        relation: 'mother',
        birthCase: 'married',
        certificateCode: '91401.GCS.90005.24',
        fatherNumber: '963094900052',
        residesWith: 'elsewhere',
        hostNumber: '963170900053',
        hostRelation: 'grandparent',
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
        'host',
        'household',
        'card',
        'contact',
      ],
      papers: {
        'legal-dwelling': { name: 'giấy tờ đất.png', content: png() },
        'parents-agreement': { name: 'đồng ý.pdf', content: pdf() },
      },
      agrees: 'f5-grandfather',
      child: 'Giang Mạc Bình Yên',
      typed: 8,
      reused: 35,
      offices: {
        'birth-registration': 'civil-status-914-01',
        'permanent-residence': 'commune-police-963-01',
        'health-card': 'social-insurance-963',
      },
      results: {
        'birth-registration': {
          childName: 'Giang Mạc Bình Yên',
          motherName: 'Mạc Thị Xa',
          motherCommune: '914-01',
          fatherName: 'Giang Văn Quê',
        },
        'permanent-residence': {
          residenceCommune: '963-01',
          residenceStreet: 'Ấp Quê Ngoại',
          householderName: 'Mạc Văn Ngoại',
          childHouseholdRelation: 'grandchild',
        },
        'health-card': { childName: 'Giang Mạc Bình Yên' },
      },
    },
  ],
}
