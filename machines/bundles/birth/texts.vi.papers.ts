import type { BundleTexts } from '../../bundle.ts'

export const papers: BundleTexts = {
  'hospital-certificate': {
    label: 'Bản chụp giấy chứng sinh',
    hint: 'Chụp cả tờ giấy, đọc rõ chữ và con dấu.',
    why: 'Bệnh viện chưa gửi dữ liệu giấy chứng sinh lên hệ thống, nên cán bộ cần xem giấy của bạn.',
  },
  'witness-statement': {
    label: 'Văn bản của người làm chứng về việc sinh',
    hint: 'Người làm chứng viết và ký: bé sinh ngày nào, ở đâu, mẹ là ai.',
    why: 'Bé không có giấy chứng sinh. Văn bản này thay cho giấy đó.',
  },
  'birth-pledge': {
    label: 'Giấy cam đoan về việc sinh',
    hint: 'Bạn tự viết và ký: bé sinh ngày nào, ở đâu, mẹ là ai.',
    why: 'Bé không có giấy chứng sinh và không có người làm chứng. Giấy này thay cho giấy chứng sinh.',
  },
  'legal-dwelling': {
    label: 'Giấy tờ về chỗ ở hợp pháp',
    hint: 'Ví dụ giấy chứng nhận quyền sử dụng đất, hợp đồng thuê hoặc cho ở nhờ.',
    why: 'Bé đăng ký ở nơi khác nơi ở của cha mẹ, nên công an cần biết bé được ở đó.',
  },
  'parents-agreement': {
    label: 'Văn bản đồng ý của cha mẹ',
    hint: 'Cha và mẹ viết và ký: đồng ý cho bé thường trú ở đâu, cùng ai.',
    why: 'Bé đăng ký ở nơi khác nơi ở của cha mẹ thì cha mẹ phải đồng ý.',
  },
}
