import type { Family } from './family.ts'

/** Families for whom something is different: what they may declare, or what is known about them yet. */
export const inBetween: readonly Family[] = [
  {
    id: 'muc-mot',
    commune: '914-02',
    street: 'Số 8 phố Tượng Trưng',
    mother: {
      name: 'Lâm Thị Mức Một',
      bornOn: '2001-05-06',
      identityLevel: 1,
      about: {
        vi: 'Mẹ, mới có định danh điện tử mức 1 nên chưa khai trên mạng được. Cổng nói rõ còn thiếu gì và làm ở đâu.',
        en: 'Mother with an electronic identity of level 1 only, so she cannot declare online yet. The portal says what is missing and where to get it.',
      },
    },
    child: {
      name: 'Lâm Mai Thử',
      sex: 'female',
      born: '2024-08-02 11:40',
      certificate: '91401.GCS.00014.24',
    },
  },
  {
    id: 'tam-tru',
    commune: '901-01',
    street: 'Phòng trọ số 3, ngõ Giả Sử',
    residence: 'temporary',
    mother: {
      name: 'Triệu Thị Giả Sử',
      bornOn: '1999-11-12',
      about: {
        vi: 'Mẹ, cùng chồng tạm trú ở Hà Nội, chưa có nơi thường trú: khai sinh và thẻ, không có thường trú. Mã giấy chứng sinh: 90101.GCS.00346.24',
        en: 'Mother; she and her husband stay in Hà Nội without a permanent residence: birth and card only. Birth certificate code: 90101.GCS.00346.24',
      },
    },
    father: { name: 'Kiều Văn Tạm', bornOn: '1997-03-08' },
    marriedOn: '2022-10-10',
    child: {
      name: 'Kiều Gia Thử',
      sex: 'male',
      born: '2024-08-01 05:15',
      certificate: '90101.GCS.00346.24',
    },
  },
  {
    id: 'chua-toi',
    commune: '914-01',
    street: 'Số 21 phố Chờ Tin',
    mother: {
      name: 'Bạch Thị Chờ Tin',
      bornOn: '1996-02-17',
      about: {
        vi: 'Mẹ, con sinh sáng nay. Bệnh viện gửi giấy chứng sinh lúc 10:30 ngày 5/8/2024; trước đó phải tự điền. Mã: 91401.GCS.00015.24',
        en: 'Mother of a child born this morning. The hospital’s notice arrives at 10:30 on 5 August 2024; until then its fields are typed. Code: 91401.GCS.00015.24',
      },
    },
    child: {
      name: 'Bạch Tin Thử',
      sex: 'male',
      born: '2024-08-05 07:35',
      certificate: '91401.GCS.00015.24',
      pushed: '2024-08-05 10:30',
    },
  },
]
