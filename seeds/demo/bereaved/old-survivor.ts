import { bereavedFamily } from './case.ts'

/** A woman of 82 on a monthly survivor benefit, who died at home: the benefit ends, social assistance supports the funeral. */
export const oldSurvivor = bereavedFamily({
  id: 'nguyen-tho',
  commune: '914-02',
  street: 'Số 9 phố Tượng Trưng',
  deceased: { running: 900_201, name: 'Nguyễn Thị Thọ', bornOn: '1942-02-02', sex: 'female' },
  died: '2024-08-02 22:10',
  insurance: {
    insurance_number: '9114000201',
    standing: 'none',
    months_paid: 0,
    monthly_benefit: 'survivor',
  },
  relatives: [
    {
      id: 'nguyen-tho-son',
      running: 900_202,
      name: 'Hoàng Văn Hiếu',
      bornOn: '1968-04-08',
      sex: 'male',
      relation: 'child',
      about: {
        vi: 'Con của bà Thọ, 82 tuổi, ở TP. Hạ Long. Bà mất tại nhà lúc 22 giờ 10 ngày 2/8/2024 và đang nhận trợ cấp tuất hằng tháng.',
        en: 'Son of Mrs Thọ, aged 82, lives in Hạ Long. She died at home at 22:10 on 2 August 2024 and drew a monthly survivor benefit.',
      },
    },
  ],
  answers: {
    procedures: 'three',
    deathCase: 'elsewhere',
    diedOn: '2024-08-02',
    diedTime: '22:10',
    diedPlace: 'Số 9 phố Tượng Trưng, TP. Hạ Long',
    causeOfDeath: 'Tuổi già',
    noticeCode: '15/GBT',
    noticeIssuedOn: '2024-08-03',
    noticeIssuer: 'UBND Phường Hồng Gai (mô phỏng)',
    bankName: 'Ngân hàng Mô Phỏng',
    bankAccount: '0000 2222 3333',
  },
})
