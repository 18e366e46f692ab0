import type { BundleTexts } from '../../bundle.ts'

const vi: BundleTexts = {
  short: 'Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế: nộp từng việc một',
  start: {
    lead: 'Ba việc chưa liên thông: mỗi việc nộp một lần, ở một cơ quan. Trước hết là khai sinh; có giấy khai sinh rồi mới nộp đăng ký thường trú, sau đó là thẻ bảo hiểm y tế.',
    need: {
      text: 'Mã giấy chứng sinh do bệnh viện cấp và số định danh cá nhân của cha, mẹ. Khi nộp đăng ký thường trú hoặc thẻ bảo hiểm y tế: số giấy khai sinh. Mỗi lần nộp bạn khai lại từ đầu.',
    },
    choices: {
      title: 'Nộp lần lượt thế nào?',
      text: 'Ở đây mỗi lần chỉ nộp một việc. Bắt đầu khai là nộp đăng ký khai sinh. Bé đã có giấy khai sinh thì chọn nộp riêng đăng ký thường trú hoặc thẻ bảo hiểm y tế.',
    },
    when: {
      text: 'Khai sinh không quá 3, thường trú không quá 7, thẻ bảo hiểm y tế không quá 5 ngày làm việc (cách chia giả định). Ba việc lần lượt mất khoảng 21 ngày. Gửi từ 15 giờ trở đi thì tính từ ngày làm việc kế tiếp.',
    },
    variants: {
      residenceOnly: { text: 'Không quá 7 ngày làm việc, khi đã có giấy khai sinh.' },
      cardOnly: { text: 'Không quá 5 ngày làm việc, khi đã có giấy khai sinh.' },
    },
  },
  pages: {
    residence: {
      title: 'Nơi bé ở',
      lead: 'Nơi bé ở quyết định cơ quan nào làm hồ sơ; bạn không phải tự chọn cơ quan.',
      heading: 'Bé ở với ai',
    },
  },
  fields: {
    filing: { options: { registrationOnly: 'Chưa có giấy khai sinh: nộp đăng ký khai sinh' } },
  },
}

const en: BundleTexts = {
  short: 'Birth registration, permanent residence and health-insurance card: one filing each',
  start: {
    lead: 'The three procedures are not linked yet: each is filed by itself, at its own agency. The birth is registered first; with the birth certificate you file for residence, then for the health-insurance card.',
    need: {
      text: 'The code of the hospital’s birth notice and the personal numbers of mother and father. For residence or the health-insurance card: the number of the birth certificate. Each filing is typed anew.',
    },
    choices: {
      title: 'In which order?',
      text: 'Each filing serves one procedure. Beginning here files the birth registration. If your child has a birth certificate already, choose residence or the health-insurance card alone.',
    },
    when: {
      text: 'Birth registration within 3, residence within 7, the health-insurance card within 5 working days (an assumed split). One after the other they take about 21 days. What is sent at 15:00 or later counts from the next working day.',
    },
    variants: {
      residenceOnly: { text: 'Within 7 working days, once there is a birth certificate.' },
      cardOnly: { text: 'Within 5 working days, once there is a birth certificate.' },
    },
  },
  pages: {
    residence: {
      title: 'Where the child lives',
      lead: 'It decides which agency handles the filing; you need not choose one.',
      heading: 'With whom the child lives',
    },
  },
  fields: {
    filing: { options: { registrationOnly: 'No birth certificate yet: register the birth' } },
  },
}

/** What the forms said before the linking, where it differs from what they say since. */
export const oneByOneTexts = { vi, en }
