import { bereavedFamily } from './case.ts'

const asked = {
  vi: 'Con của ông Hưu, ở TP. Hạ Long. Khi mẹ khai, người con này được hỏi xác nhận trợ cấp tuất trên VNeID.',
  en: 'Child of Mr Hưu, lives in Hạ Long. When the mother declares, this child is asked on VNeID to confirm the survivor benefit.',
}

/** A pensioner who died in hospital: four procedures, and three children who confirm. */
export const pensioner = bereavedFamily({
  id: 'luong-huu',
  commune: '914-01',
  street: 'Số 30 phố Mẫu',
  deceased: { running: 900_101, name: 'Lương Văn Hưu', bornOn: '1950-03-10', sex: 'male' },
  died: '2024-08-03 04:35',
  notice: {
    code: '91401.GBT.00021.24',
    facility: 'Bệnh viện Đa khoa Quảng Ninh (mô phỏng)',
    cause: 'Suy tim',
    pushed: '2024-08-03 09:00',
  },
  insurance: {
    insurance_number: '9114000101',
    standing: 'pension',
    months_paid: 372,
    monthly_benefit: 'pension',
    months_before_2014: 372,
    pension_amount: 6_150_000,
    pension_months: 43,
  },
  relatives: [
    {
      id: 'luong-huu-wife',
      running: 900_102,
      name: 'Đoàn Thị Thủy Chung',
      bornOn: '1953-09-21',
      sex: 'female',
      relation: 'spouse',
      about: {
        vi: 'Vợ của ông Hưu, ở TP. Hạ Long. Ông mất tại bệnh viện ngày 3/8/2024, đang hưởng lương hưu; ba người con cùng xác nhận.',
        en: 'Wife of Mr Hưu, lives in Hạ Long. He died in hospital on 3 August 2024 and drew a pension; three children confirm with her.',
      },
    },
    {
      id: 'luong-huu-son',
      running: 900_103,
      name: 'Lương Văn Cả',
      bornOn: '1976-01-12',
      sex: 'male',
      relation: 'child',
      about: asked,
    },
    {
      id: 'luong-huu-daughter',
      running: 900_104,
      name: 'Lương Thị Hai',
      bornOn: '1979-06-03',
      sex: 'female',
      relation: 'child',
      about: asked,
    },
    {
      id: 'luong-huu-youngest',
      running: 900_105,
      name: 'Lương Văn Út',
      bornOn: '1985-11-30',
      sex: 'male',
      relation: 'child',
      about: asked,
    },
  ],
  answers: {
    procedures: 'four',
    bankName: 'Ngân hàng Mô Phỏng',
    bankAccount: '0000 1111 2222',
    survivorKind: 'monthly',
    relativesAsked: '3',
  },
})
