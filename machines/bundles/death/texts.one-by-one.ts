import type { BundleTexts } from '../../bundle.ts'

const vi: BundleTexts = {
  short: 'Khai tử, xóa đăng ký thường trú, tiền mai táng và trợ cấp tuất: nộp từng việc một',
  start: {
    lead: 'Chúng tôi xin chia buồn cùng gia đình. Các việc chưa liên thông: mỗi việc nộp một lần, ở một cơ quan. Trước hết là khai tử; có trích lục rồi mới nộp các việc sau. Bạn làm lúc nào cũng được; những gì đã khai được giữ 30 ngày.',
    choices: {
      title: 'Nộp lần lượt thế nào?',
      text: 'Ở đây mỗi lần chỉ nộp một việc. Bắt đầu khai là nộp đăng ký khai tử. Đã có trích lục khai tử thì chọn nộp riêng việc xóa đăng ký thường trú, tiền mai táng hoặc trợ cấp tuất.',
    },
    when: {
      text: 'Khai tử không quá 1, xóa thường trú không quá 7, tiền của bảo hiểm xã hội không quá 10, của bảo trợ xã hội 7, của người có công 24 ngày làm việc (cách chia giả định). Mỗi hạn tính từ khi nộp việc đó. Gửi từ 15 giờ trở đi thì tính từ ngày làm việc kế tiếp.',
    },
    variants: {
      deletionOnly: { text: 'Khi đã có trích lục khai tử; không quá 7 ngày làm việc.' },
      moneyOnly: {
        text: 'Khi đã có trích lục khai tử; bảo hiểm xã hội không quá 10, bảo trợ xã hội 7, người có công 24 ngày làm việc.',
      },
      survivorsOnly: {
        text: 'Khi đã có trích lục khai tử; không quá 10 ngày làm việc, sau khi thân nhân xác nhận.',
      },
    },
  },
  fields: {
    filing: { options: { registrationOnly: 'Chưa có trích lục: nộp đăng ký khai tử' } },
  },
}

const en: BundleTexts = {
  short: 'Registration, deletion of residence, funeral money and survivor benefit: one filing each',
  start: {
    lead: 'We are sorry for your loss. The procedures are not linked yet: each is filed by itself, at its own agency. The death is registered first; with the extract you file the others. Do it when you can; what you have entered is kept for 30 days.',
    choices: {
      title: 'In which order?',
      text: 'Each filing serves one procedure. Beginning here files the registration of the death. If you have the extract, choose the deletion of residence, funeral money or the survivor benefit alone.',
    },
    when: {
      text: 'Registration within 1, deletion of residence within 7, money of social insurance within 10, of social assistance 7, of persons of merit 24 working days (an assumed split). Each limit runs from its own filing. What is sent at 15:00 or later counts from the next working day.',
    },
    variants: {
      deletionOnly: { text: 'With the extract of death; within 7 working days.' },
      moneyOnly: {
        text: 'With the extract of death; social insurance within 10, social assistance 7, persons of merit 24 working days.',
      },
      survivorsOnly: {
        text: 'With the extract of death; within 10 working days, after the relatives have confirmed.',
      },
    },
  },
  fields: {
    filing: { options: { registrationOnly: 'No extract yet: register the death' } },
  },
}

/** What the forms said before the linking, where it differs from what they say since. */
export const oneByOneTexts = { vi, en }
