import type { BundleTexts } from '../../bundle.ts'

/** What is said of the relatives' confirmation: to each of them, and of them to the applicant. */
export const consents: BundleTexts = {
  'survivor-benefit': {
    who: 'thân nhân',
    asks: 'Bạn có xác nhận đề nghị hưởng trợ cấp tuất này không?',
    agreeing:
      'Bạn xác nhận thông tin đúng và đồng ý với loại trợ cấp đã chọn. Bạn không phải đi đâu, không phải nộp giấy tờ.',
    declining:
      'Trợ cấp tuất chưa được giải quyết trong hồ sơ này. Khai tử, xóa thường trú và tiền mai táng vẫn được làm như thường.',
    afterDeclining: 'Các việc khác của hồ sơ vẫn được làm.',
    condolence: 'Chúng tôi xin chia buồn cùng gia đình.',
    money:
      'Tiền được trả theo cách {{applicant}} đã khai: vào tài khoản {{applicant}} khai, hoặc qua bưu điện. Số tài khoản không hiện ở đây; muốn biết tài khoản đứng tên ai, xin hỏi {{applicant}} trước khi trả lời.',
    alone: {
      text: 'Trợ cấp tuất vẫn xin được. Khi các thân nhân đã thống nhất, gia đình nộp riêng việc này ngay tại đây, kèm số trích lục khai tử; nộp tại cơ quan bảo hiểm xã hội cũng được.',
      link: 'Nộp riêng trợ cấp tuất',
    },
    values: {
      deceasedName: 'Người đã mất',
      requesterName: 'Người đề nghị',
      relation: 'Người này là ai với người đã mất',
      survivorKind: 'Loại trợ cấp tuất',
      survivorSum: 'Mỗi tháng (mức giả định)',
      onceSum: 'Một lần (mức giả định)',
      paymentMethod: 'Cách nhận tiền',
    },
  },
}

export const papers: BundleTexts = {
  'death-notice': {
    label: 'Bản chụp giấy báo tử',
    hint: 'Chụp cả tờ giấy, đọc rõ chữ và con dấu.',
    why: 'Bệnh viện chưa gửi dữ liệu giấy báo tử lên hệ thống, nên cán bộ cần xem giấy của bạn.',
  },
  'committee-notice': {
    label: 'Giấy báo tử của Ủy ban nhân dân cấp xã nơi mất',
    hint: 'Chụp cả tờ giấy, đọc rõ chữ và con dấu.',
    why: 'Không mất tại cơ sở y tế thì Ủy ban nhân dân cấp xã nơi mất cấp giấy báo tử.',
  },
  'police-paper': {
    label: 'Văn bản của công an hoặc kết quả giám định pháp y',
    hint: 'Chụp đủ các trang. Trang nào bạn không muốn nhìn thì nhờ người khác chụp giúp.',
    why: 'Khi là tai nạn, bị hại, đột ngột hoặc chưa rõ lý do, văn bản này thay cho giấy báo tử.',
  },
  'execution-record': {
    label: 'Văn bản xác nhận của Hội đồng thi hành án',
    hint: 'Chụp cả tờ giấy, đọc rõ chữ và con dấu.',
    why: 'Văn bản này thay cho giấy báo tử.',
  },
  'court-decision': {
    label: 'Quyết định của tòa án tuyên bố một người là đã chết',
    hint: 'Bản án hoặc quyết định đã có hiệu lực.',
    why: 'Quyết định này thay cho giấy báo tử.',
  },
}

/** Why an office waits, and why it may refuse. */
export const exceptions = {
  /** Said where cases are compared. */
  likeness: {
    suspected:
      'Có thể người thân khác cũng đã khai. Cơ quan đang đối chiếu, để việc này chỉ được đăng ký một lần. Những gì bạn khai vẫn được giữ; bạn không phải làm gì.',
    same: 'Cơ quan thấy việc này đã được khai ở một hồ sơ khác, nên không ký thêm ở đây. Những gì bạn khai vẫn được giữ. Cơ quan sẽ trả lời bằng văn bản.',
    kinds: {
      same: 'Cùng số định danh của người đã mất: một việc được khai hai lần.',
      possible: 'Cùng họ tên và ngày sinh của người đã mất, khác số định danh.',
    },
  },
  holds: {
    consultedAgency: 'Chờ cơ quan khác trả lời ý kiến',
    policeFinding: 'Chờ kết luận của công an hoặc giám định pháp y',
  },
  undoes: {
    'residence-deletion': 'Khôi phục đăng ký thường trú đã xóa',
    'funeral-allowance': 'Thu hồi trợ cấp mai táng đã trả; lương hưu được trả lại như trước',
    'survivor-benefit': 'Dừng trợ cấp tuất; khoản đã trả thì thu hồi',
    'benefit-ending': 'Trả lại trợ cấp tuất hằng tháng đã dừng',
    'funeral-support': 'Thu hồi khoản hỗ trợ chi phí mai táng đã trả',
    'merit-allowance': 'Thu hồi khoản đã trả; trợ cấp ưu đãi được trả lại như trước',
  },
  grounds: {
    registeredByMistake: 'Đăng ký nhầm',
    registeredByFraud: 'Đăng ký do gian dối',
    noSupplement: 'Đã quá thời hạn bổ sung mà hồ sơ chưa được bổ sung',
    alreadyRegistered: 'Việc qua đời này đã được đăng ký',
    notCompetent: 'Việc này thuộc thẩm quyền của nơi khác',
    untrue: 'Nội dung khai không đúng sự thật',
    notResident: 'Người này không đăng ký thường trú tại đây',
    notEntitled: 'Không đủ điều kiện hưởng theo quy định',
    paidBefore: 'Khoản này đã được chi trả',
  },
} satisfies BundleTexts

/** Said once all is done, in place of what is said after happier events. */
export const afterwards: BundleTexts = {
  title: 'Mọi việc trong hồ sơ đã xong',
  lead: 'Bạn không phải làm gì thêm ở đây. Dưới đây là tóm tắt để gia đình giữ lại.',
  told: {
    title: 'Những nơi không cần báo nữa',
    text: 'Sổ hộ tịch và Cơ sở dữ liệu quốc gia về dân cư đã ghi nhận. Cơ quan công an, bảo hiểm xã hội và lao động – xã hội có tên trong hồ sơ đã được báo.',
  },
  remains: {
    title: 'Những việc còn lại, khi gia đình sẵn sàng',
    text: 'Ngân hàng, điện, nước, điện thoại và việc thừa kế không nằm trong hồ sơ này. Trích lục khai tử trong kho giấy tờ của bạn dùng được cho các nơi đó.',
  },
  completed: {
    title: 'Các việc trong hồ sơ đã xong',
    phone: 'các việc trong hồ sơ đã xong, bản tóm tắt nằm trong hồ sơ',
    text: 'Hồ sơ của {{title}} đã xong các việc. Kết quả và bản tóm tắt nằm trong hồ sơ, bạn xem lúc nào cũng được.',
  },
  rating: {
    title: 'Nếu bạn muốn góp ý',
    lead: 'Chỉ khi bạn muốn, và lúc nào cũng được.',
  },
}

export const assumptions: BundleTexts = {
  total: 'Tổng thời hạn khi chỉ làm hai việc: văn bản không nêu, cộng từ thời hạn từng việc.',
  amounts:
    'Mức tiền và cách tính trợ cấp tuất một lần: theo hiểu biết chung, chưa đối chiếu được với văn bản công bố.',
  supplement: 'Bảy ngày làm việc để bổ sung: lấy như nhóm thủ tục khai sinh.',
  split: 'Thời hạn từng việc khi làm riêng: văn bản không nêu đủ, đặt giả định.',
  limits2023: 'Thời hạn theo hướng dẫn năm 2023 cho nhóm này: lấy như Nghị định 63/2024/NĐ-CP.',
  limits2026:
    'Thời hạn từ ngày 01/9/2026: chưa tìm thấy, lấy như Nghị định 63/2024/NĐ-CP. Từ ngày 01/3/2027 kết quả là Giấy chứng tử; ngày đó nằm ngoài lịch của bản mô phỏng.',
}
