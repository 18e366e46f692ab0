import { bereavedFamily } from './case.ts'

/** A person of merit who died in hospital; the money comes by post. */
export const merit = bereavedFamily({
  id: 'tran-cong',
  commune: '901-01',
  street: 'Ngõ 8 phố Ví Dụ',
  deceased: { running: 900_301, name: 'Trần Công Mẫu', bornOn: '1946-12-19', sex: 'male' },
  died: '2024-08-02 15:05',
  notice: {
    code: '90101.GBT.00102.24',
    facility: 'Bệnh viện Hữu nghị Hà Nội (mô phỏng)',
    cause: 'Viêm phổi',
    pushed: '2024-08-02 16:40',
  },
  list: 'merit',
  relatives: [
    {
      id: 'tran-cong-daughter',
      running: 900_302,
      name: 'Trần Thị Tri Ân',
      bornOn: '1975-07-27',
      sex: 'female',
      relation: 'child',
      about: {
        vi: 'Con của ông Mẫu, người có công, ở Hà Nội. Ông mất tại bệnh viện ngày 2/8/2024; gia đình nhận tiền qua bưu điện.',
        en: 'Daughter of Mr Mẫu, a person of merit, lives in Hà Nội. He died in hospital on 2 August 2024; the family receives the money by post.',
      },
    },
  ],
  answers: { procedures: 'three', paymentMethod: 'post' },
})
