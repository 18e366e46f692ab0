import type { BundleTexts } from '../../bundle.ts'

const vi: BundleTexts = {
  short: 'Khai sinh, thường trú, thẻ bảo hiểm y tế và thẻ căn cước: chỉ khai một lần',
  start: {
    lead: 'Bạn khai một lần cho bốn việc: khai sinh trước, rồi đăng ký thường trú và cấp thẻ bảo hiểm y tế chạy song song, sau thường trú là thẻ căn cước.',
    choices: {
      title: 'Có phải làm cả bốn việc không?',
      text: 'Không. Thẻ căn cước của trẻ dưới 6 tuổi làm theo nguyện vọng. Cha mẹ chưa có nơi thường trú: không xin thường trú. Bé đã có thẻ bảo hiểm y tế: không xin thẻ nữa, vì ở đây chỉ cấp thẻ lần đầu. Bạn chọn trong lúc khai. Bé đã có giấy khai sinh: nộp riêng đăng ký thường trú, thẻ bảo hiểm y tế hoặc thẻ căn cước, kèm số giấy khai sinh.',
    },
    variants: {
      identityOnly: {
        title: 'Chỉ cấp thẻ căn cước',
        text: 'Cho trẻ dưới 6 tuổi đã có giấy khai sinh; không quá 7 ngày làm việc (mức giả định).',
      },
    },
    when: {
      text: 'Giấy khai sinh có ngay trong ngày làm việc. Đăng ký thường trú và thẻ bảo hiểm y tế có sau đó không quá 2 ngày làm việc. Thẻ căn cước không quá 7 ngày làm việc sau khi có kết quả thường trú; tất cả không quá 9 ngày làm việc (mức giả định). Gửi từ 15 giờ trở đi thì tính từ ngày làm việc kế tiếp. Bé vào hộ do người khác làm chủ hộ thì thời hạn đăng ký thường trú tính từ khi chủ hộ đồng ý trên VNeID.',
    },
  },
  assumptions: {
    identityLimits:
      'Thời hạn cấp thẻ căn cước trong nhóm liên thông chưa có trong nguồn công khai. Giả định: 7 ngày làm việc theo Luật Căn cước, tổng 9 ngày làm việc (12 ngày nếu phải xác minh) như dự thảo nghị định.',
    identityOrder: 'Giả định: thẻ căn cước làm sau đăng ký thường trú, vì thẻ ghi nơi cư trú.',
    identityCode:
      'Mã thủ tục riêng của thẻ căn cước, lệ phí và các căn cứ từ chối trong nhóm này là giả định.',
  },
  fees: { identityCard: 'Cấp thẻ căn cước lần đầu cho trẻ dưới 6 tuổi' },
  undoes: { 'identity-card': 'Thu hồi thẻ căn cước đã cấp theo giấy khai sinh này' },
  grounds: { alreadyHasIdentityCard: 'Bé đã có thẻ căn cước còn giá trị' },
  procedures: {
    'identity-card': {
      name: 'Cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
      short: 'Thẻ căn cước',
      form: 'Tờ khai cấp thẻ căn cước',
    },
  },
  pages: {
    identity: {
      title: 'Thẻ căn cước của bé',
      lead: 'Trẻ dưới 6 tuổi không phải chụp ảnh, không lấy vân tay. Thông tin trên thẻ lấy từ những gì bạn đã khai.',
      heading: 'Thẻ căn cước',
    },
  },
  fields: {
    filing: { options: { identityOnly: 'Chỉ cấp thẻ căn cước' } },
    procedures: {
      label: 'Xin làm những việc nào?',
      options: {
        all: 'Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế',
      },
    },
    identityCard: {
      label: 'Có xin cấp thẻ căn cước cho bé không?',
      hint: 'Không bắt buộc. Không xin bây giờ thì sau này làm lúc nào cũng được.',
      options: { requested: 'Có, xin cấp cùng lần này', notRequested: 'Không, để sau' },
    },
    identityCardReceiving: {
      label: 'Nhận thẻ căn cước ở đâu?',
      hint: 'Thẻ căn cước là thẻ cứng nên không gửi qua mạng được.',
      options: {
        post: 'Qua bưu chính công ích, gửi về nhà',
        counter: 'Đến nhận tại công an xã, phường',
      },
    },
    identityOffice: { label: 'Cơ quan cấp thẻ căn cước' },
  },
  errors: {
    identityCard: { missing: 'Hãy chọn có xin cấp thẻ căn cước cho bé hay không.' },
    identityCardReceiving: { missing: 'Hãy chọn nơi nhận thẻ căn cước.' },
    identityOffice: { missing: 'Chưa xác định được cơ quan cấp thẻ căn cước cho xã, phường này.' },
  },
  papers: {
    'representative-authority': {
      label: 'Giấy tờ về việc đại diện cho bé',
      hint: 'Ví dụ giấy ủy quyền của cha mẹ hoặc quyết định giám hộ.',
      why: 'Người khai không phải cha, mẹ thì công an cần biết người đó được thay mặt bé xin thẻ căn cước.',
    },
  },
  result: {
    'identity-card': {
      title: 'Thẻ căn cước',
      personalNumber: 'Số định danh cá nhân',
      childName: 'Họ, chữ đệm và tên khai sinh',
      childBornOn: 'Ngày, tháng, năm sinh',
      childSex: 'Giới tính',
      childNationality: 'Quốc tịch',
      childBirthPlace: 'Nơi sinh',
      childNativePlace: 'Quê quán',
      residenceStreet: 'Nơi cư trú',
      residenceCommune: 'Xã, phường',
      validUntil: 'Có giá trị đến ngày',
      identityOffice: 'Cơ quan tiếp nhận',
      issuedOn: 'Ngày cấp',
    },
  },
}

const en: BundleTexts = {
  short: 'Birth, residence, health-insurance card and identity card: declared once',
  start: {
    lead: 'You declare once for four procedures: birth registration first, then residence and the health-insurance card in parallel, and the identity card after residence.',
    choices: {
      title: 'Do I have to take all four?',
      text: 'No. The identity card of a child under 6 is a matter of choice. Parents without a permanent residence leave residence out. If your child has a health-insurance card, leave it out: only first cards are issued here. You choose while declaring. If your child has a birth certificate already, file residence, the health-insurance card or the identity card alone, with the number of the certificate.',
    },
    variants: {
      identityOnly: {
        title: 'Only the identity card',
        text: 'For a child under 6 that has a birth certificate; within 7 working days (assumed).',
      },
    },
    when: {
      text: 'The birth certificate is issued the same working day, residence and the health-insurance card within 2 working days after it. The identity card follows within 7 working days after residence; all of it within 9 working days (assumed). What is sent at 15:00 or later counts from the next working day. When somebody else heads the household, the limit for residence runs from that person’s agreement on VNeID.',
    },
  },
  assumptions: {
    identityLimits:
      'The limits for the identity card within the linked bundle are in no public source we have. Assumed: 7 working days as in the Law on Identity, 9 in total (12 with verification) as in the draft of the decree.',
    identityOrder:
      'Assumed: the identity card follows the registration of residence, for it names the place of residence.',
    identityCode:
      'The identity card’s own procedure code, its fee and the grounds for refusing it within this bundle are assumed.',
  },
  fees: { identityCard: 'First identity card for a child under 6' },
  undoes: { 'identity-card': 'Take back the identity card issued on this certificate' },
  grounds: { alreadyHasIdentityCard: 'The child already has a valid identity card' },
  procedures: {
    'identity-card': {
      name: 'Identity card for a child under 6',
      short: 'Identity card',
      form: 'Identity card declaration',
    },
  },
  pages: {
    identity: {
      title: 'The child’s identity card',
      lead: 'Children under 6 need no photo and give no fingerprints. What the card says is taken from what you declared.',
      heading: 'Identity card',
    },
  },
  fields: {
    filing: { options: { identityOnly: 'Only the identity card' } },
    procedures: {
      label: 'What do you ask for?',
      options: { all: 'Birth, residence and health-insurance card' },
    },
    identityCard: {
      label: 'Do you ask for an identity card for the child?',
      hint: 'It is not compulsory. You can ask for it later at any time.',
      options: { requested: 'Yes, together with the rest', notRequested: 'No, perhaps later' },
    },
    identityCardReceiving: {
      label: 'Where will you receive the identity card?',
      hint: 'It is a solid card and cannot be sent electronically.',
      options: { post: 'By public post, at home', counter: 'At the commune police' },
    },
    identityOffice: { label: 'Office that issues the identity card' },
  },
  errors: {
    identityCard: { missing: 'Choose whether you ask for an identity card for the child.' },
    identityCardReceiving: { missing: 'Choose where you will receive the identity card.' },
    identityOffice: { missing: 'No office that issues identity cards is known for this commune.' },
  },
  papers: {
    'representative-authority': {
      label: 'Paper that lets you act for the child',
      hint: 'For example the parents’ authorisation or a decision of guardianship.',
      why: 'When it is not a parent who declares, the police must know that this person may ask for the child’s identity card.',
    },
  },
  result: {
    'identity-card': {
      title: 'Identity card',
      personalNumber: 'Personal identification number',
      childName: 'Full name at birth',
      childBornOn: 'Date of birth',
      childSex: 'Sex',
      childNationality: 'Nationality',
      childBirthPlace: 'Place of birth',
      childNativePlace: 'Native place',
      residenceStreet: 'Place of residence',
      residenceCommune: 'Commune',
      validUntil: 'Valid until',
      identityOffice: 'Receiving office',
      issuedOn: 'Issued on',
    },
  },
}

/** What the forms say since the identity card joined them, where it differs from before. */
export const identityTexts = { vi, en }
