import type { BundleTexts } from '../../bundle.ts'

const vi: BundleTexts = {
  letterNumber:
    'Số của công văn hướng dẫn năm 2023 (4946/VPCP-KSTT) chưa kiểm chứng được trong nguồn công khai.',
  guidanceSplit:
    'Nguồn chỉ công bố tổng 4 ngày làm việc. Cách chia giả định: khai sinh 1 ngày, sau đó thường trú và thẻ bảo hiểm y tế mỗi việc 2 ngày.',
  handlingAsDecree63:
    'Giờ chốt nhận hồ sơ, thời hạn bổ sung và các quy tắc khi có vướng mắc được giả định như Nghị định 63/2024/NĐ-CP.',
  oneByOneSplit:
    'Nguồn công bố tổng khoảng 21 ngày cho ba việc làm lần lượt. Cách chia giả định: khai sinh 3, thường trú 7, thẻ bảo hiểm y tế 5 ngày làm việc, tức ba tuần.',
  oneByOneStart:
    'Các luật này có từ trước; mô phỏng bắt đầu từ ngày 01/01/2023 vì lịch ngày làm việc có từ năm đó.',
}

const en: BundleTexts = {
  letterNumber:
    'The number of the guidance letter of 2023 (4946/VPCP-KSTT) could not be verified in a public source.',
  guidanceSplit:
    'Only the total of 4 working days was published. Assumed: birth registration 1 day, then residence and health card 2 days each.',
  handlingAsDecree63:
    'The daily cut-off, the time for a supplement and the rules for exceptions are assumed to be those of Decree 63/2024/NĐ-CP.',
  oneByOneSplit:
    'Only a total of about 21 days for the three procedures one after the other was published. Assumed: birth registration 3, residence 7, health card 5 working days, which is three weeks.',
  oneByOneStart:
    'These laws are older; the simulation begins on 1 January 2023 because its calendar of working days does.',
}

/** What the published sources do not give and was assumed, said to whoever asks. */
export const assumptions = { vi, en }
