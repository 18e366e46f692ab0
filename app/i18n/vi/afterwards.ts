/** What was paid out with results, and what is said once everything is done. */
export default {
  benefits: {
    title: 'Tiền đã chi trả',
    amount: 'Số tiền',
    bank: 'Chuyển khoản: {{to}}',
    post: 'Qua bưu điện: {{to}}',
    how: 'Cách trả',
    when: 'Trả lúc',
    basis: 'Căn cứ mức tiền',
    reclaimed: 'Đã đề nghị thu hồi lúc {{when}}, vì kết quả đã bị thu hồi.',
    note: 'Mức tiền là mức giả định theo văn bản nêu trên; đây là bản mô phỏng, không có tiền thật.',
  },
  ending: {
    done: 'Đã làm xong',
    undone: 'Chưa làm được',
    leftTitle: 'Hồ sơ đã khép lại, còn một việc gia đình có thể làm',
    leftLead: 'Dưới đây là tóm tắt để gia đình giữ lại, và việc còn lại.',
    doneLine: '{{procedure}}: {{office}}, {{when}}',
    failedLine: '{{procedure}}: {{state}}',
  },
}
