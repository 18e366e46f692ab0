import { bereavedFamily } from './case.ts'

/** A traffic accident, shown by a police paper; too few months paid for any money, so two procedures. */
export const accident = bereavedFamily({
  id: 'vu-duong',
  commune: '963-01',
  street: 'Ấp Thí Nghiệm',
  deceased: { running: 900_401, name: 'Vũ Văn Đường', bornOn: '1996-05-14', sex: 'male' },
  died: '2024-08-03 17:20',
  insurance: {
    insurance_number: '9163000401',
    standing: 'compulsory',
    months_paid: 8,
    monthly_benefit: 'none',
    average_pay: 7_200_000,
  },
  relatives: [
    {
      id: 'vu-duong-mother',
      running: 900_402,
      name: 'Lê Thị Lặng',
      bornOn: '1971-10-02',
      sex: 'female',
      relation: 'parent',
      about: {
        vi: 'Mẹ của anh Đường, ở xã Đất Mũi, Cà Mau. Anh mất vì tai nạn giao thông lúc 17 giờ 20 ngày 3/8/2024; chị có văn bản của công an.',
        en: 'Mother of Đường, lives in Đất Mũi, Cà Mau. He died in a traffic accident at 17:20 on 3 August 2024; she has the paper of the police.',
      },
    },
    {
      id: 'vu-duong-sister',
      running: 900_403,
      name: 'Vũ Thị Yên',
      bornOn: '1999-02-17',
      sex: 'female',
      relation: 'sibling',
      about: {
        vi: 'Em của anh Đường, ở xã Đất Mũi, Cà Mau. Nếu mẹ đã khai rồi mà em khai nữa, cổng cho em theo dõi hồ sơ của mẹ.',
        en: 'Sister of Đường, lives in Đất Mũi, Cà Mau. If her mother has declared and she declares too, the portal lets her follow the mother’s dossier.',
      },
    },
  ],
  answers: {
    procedures: 'two',
    deathCase: 'accident',
    diedOn: '2024-08-03',
    diedTime: '17:20',
    diedPlace: 'Quốc lộ, xã Đất Mũi, Cà Mau',
    causeOfDeath: 'Tai nạn giao thông',
    noticeCode: '77/CAX',
    noticeIssuedOn: '2024-08-04',
    noticeIssuer: 'Công an xã Đất Mũi (mô phỏng)',
  },
})
