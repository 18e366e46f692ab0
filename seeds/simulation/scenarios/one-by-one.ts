import { defineSimulation } from '../scenario.ts'

/** The same 1,000 families under one law after another: what linking changed, beside what was published about it. */
export default defineSimulation({
  kind: 'simulation',
  id: 'one-by-one',
  title: { vi: 'Từng việc một hay một lần', en: 'One by one, or once' },
  story: {
    vi: 'Cùng 1.000 gia đình khai sinh cho con: trước khi liên thông mỗi thủ tục nộp riêng, sau đó chỉ khai một lần. Hạt giống giống nhau nên gia đình nào cũng gặp đúng những may rủi ấy ở mỗi giai đoạn luật.',
    en: 'The same 1,000 families register a birth: before the linking each procedure by itself, after it declared once. With one seed every family has the same luck under each law.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-08-05',
  to: '2024-08-30',
  followedTo: '2024-12-31',
  families: 1000,
  keeps: 'declarations',
  mix: [{ bundleId: 'birth', share: 1 }],
  // Every family needs all procedures: else the laws would not be compared on the same need.
  changes: { citizens: () => ({ takesLink: 1, leavesOneOut: 0, filesLate: 0 }) },
  assumptions: [
    {
      vi: 'Mọi gia đình đều cần đủ các thủ tục và khai sinh đúng hạn.',
      en: 'Every family needs all procedures and registers in time.',
      source: 'assumed',
    },
    {
      vi: 'Cách nộp, tốc độ của cán bộ và các hệ thống như nhau dưới mọi luật; chỉ luật thay đổi.',
      en: 'Channels, speed of officials and systems are the same under every law; only the law changes.',
      source: 'assumed',
    },
    {
      vi: 'Khi nộp riêng, gia đình chờ có kết quả rồi mới nộp thủ tục kế tiếp, trung bình 1,5 ngày làm việc sau.',
      en: 'Filing one by one, a family waits for a result before it files the next, 1.5 working days later.',
      source: 'assumed',
    },
  ],
  answers: [
    {
      id: 'declarations-per-life-event',
      unit: 'life-event',
      block: 'country',
      label: 'predicted',
      published: 3,
      under: ['one-by-one'],
      between: [2.5, 3],
    },
    {
      id: 'declarations-per-life-event',
      unit: 'life-event',
      block: 'country',
      label: 'predicted',
      published: 1,
      under: ['guidance-2023', 'decree-63-2024', 'decree-301-2026'],
      between: [1, 1],
    },
  ],
})
