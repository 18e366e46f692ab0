import { date } from './silent-registers.ts'

/** On which page of the birth declaration a field stands. */
export const pages = {
  certificateCode: 'hospital',
  childName: 'child',
  childBornOn: 'child',
  childBirthPlace: 'child',
  certificateIssuedOn: 'child',
  fatherNumber: 'parents',
  motherName: 'mother',
  motherBornOn: 'mother',
  motherNativePlace: 'mother',
  motherCommune: 'mother',
  motherStreet: 'mother',
}

export type Field = keyof typeof pages
export const languages = ['vi', 'en'] as const

/** What is typed into a field, and what the page must say of it: name and remedy. */
interface Wrong {
  what: string
  field: Field
  typed: Record<string, string>
  says: Record<(typeof languages)[number], RegExp>
}

const longName = 'Nguyễn '.repeat(29).trim()
export const script = '<script>alert("x")</script>'

export const wrong: Wrong[] = [
  {
    what: 'a personal number with a digit missing',
    field: 'fatherNumber',
    typed: { fatherNumber: '91409200001' },
    says: { vi: /của cha phải có đúng 12 chữ số\. Hãy đếm lại/, en: /12 digits.*[Cc]ount/ },
  },
  {
    what: 'a personal number of no province',
    field: 'fatherNumber',
    typed: { fatherNumber: '999092000011' },
    says: { vi: /từ 901 đến 963.*Hãy xem lại/, en: /901 (to|and) 963.*[Cc]heck/ },
  },
  {
    what: 'the mother’s own number as the father’s',
    field: 'fatherNumber',
    typed: { fatherNumber: '914194000010' },
    says: { vi: /số của chính bạn.*hãy nhập số của cha/, en: /your own number.*father/ },
  },
  {
    what: 'letters instead of a certificate code',
    field: 'certificateCode',
    typed: { certificateCode: 'giấy chứng sinh 👶' },
    says: { vi: /01234\.GCS\.00056\.24.*Hãy chép lại/, en: /01234\.GCS\.00056\.24.*[Cc]opy/ },
  },
  {
    what: 'a birth in the future',
    field: 'childBornOn',
    typed: date('childBornOn', '1', '1', '2031'),
    says: { vi: /ngày sinh của bé là ngày chưa tới. Hãy/, en: /not come yet.*Check/ },
  },
  {
    what: 'a day that does not exist',
    field: 'childBornOn',
    typed: date('childBornOn', '31', '2', '2024'),
    says: {
      vi: /ngày sinh của bé không phải là một ngày có thật. Hãy/,
      en: /no such day.*Check/,
    },
  },
  {
    what: 'half a date',
    field: 'childBornOn',
    typed: date('childBornOn', '2', '', '2024'),
    says: { vi: /ngày sinh của bé còn thiếu. Hãy nhập đủ/, en: /day, month and year/ },
  },
  {
    what: 'words for a date',
    field: 'childBornOn',
    typed: date('childBornOn', 'hai', '👶', '<b>'),
    says: { vi: /không phải là một ngày có thật. Hãy/, en: /no such day.*Check/ },
  },
  {
    what: 'a child of ten years',
    field: 'childBornOn',
    typed: date('childBornOn', '2', '8', '2014'),
    says: { vi: /dưới 6 tuổi.*hãy sửa năm sinh/, en: /under 6.*correct the year/ },
  },
  {
    what: 'a certificate older than the child',
    field: 'certificateIssuedOn',
    typed: date('certificateIssuedOn', '1', '8', '2023'),
    says: { vi: /trước khi bé ra đời. Hãy xem lại/, en: /older than the child.*Check/ },
  },
  {
    what: 'a mother younger than her child',
    field: 'motherBornOn',
    typed: date('motherBornOn', '3', '8', '2024'),
    says: {
      vi: /mẹ chưa lớn hơn bé 13 tuổi. Hãy xem lại năm sinh/,
      en: /mother.*13 years.*[Cc]heck/,
    },
  },
  {
    what: 'a name of two hundred letters',
    field: 'childName',
    typed: { childName: longName },
    says: {
      vi: /họ tên của bé dài quá 100 chữ cái. Hãy viết ngắn lại/,
      en: /100 letters.*[Ss]horten/,
    },
  },
  {
    what: 'an emoji in a name',
    field: 'childName',
    typed: { childName: 'An 👶' },
    says: { vi: /chỉ gồm chữ cái.*Hãy bỏ các ký hiệu/, en: /only letters.*[Rr]emove/ },
  },
  {
    what: 'a script as a name',
    field: 'motherName',
    typed: { motherName: script },
    says: { vi: /chỉ gồm chữ cái.*Hãy bỏ các ký hiệu/, en: /only letters.*[Rr]emove/ },
  },
  {
    what: 'a digit in a name',
    field: 'motherName',
    typed: { motherName: 'Trần Thị Thử 2' },
    says: { vi: /không thể có chữ số. Hãy bỏ/, en: /digits.*[Rr]emove|[Rr]emove.*digits/ },
  },
  {
    what: 'signs that cannot be seen, in a name',
    field: 'motherName',
    typed: { motherName: 'Trần\u202eThử' },
    says: { vi: /chỉ gồm chữ cái.*Hãy bỏ/, en: /only letters.*[Rr]emove/ },
  },
  {
    what: 'a control character in a street',
    field: 'motherStreet',
    typed: { motherStreet: 'Số 12\u0007 phố Mẫu' },
    says: { vi: /ký tự lạ không nhìn thấy. Hãy xóa đi/, en: /cannot be seen|invisible/ },
  },
  {
    what: 'a street of a thousand letters',
    field: 'motherStreet',
    typed: { motherStreet: 'phố '.repeat(110).trim() },
    says: { vi: /số nhà, đường, thôn của mẹ quá dài. Hãy/, en: /too much text.*Shorten/ },
  },
  {
    what: 'a commune that does not exist',
    field: 'motherCommune',
    typed: { motherCommune: script },
    says: { vi: /Hãy gõ tên xã, phường.*bấm Tìm/, en: /Type the commune.*press Find/ },
  },
]
