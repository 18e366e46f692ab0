import { defineSimulation } from '../../scenario.ts'

/** The same bereaved families under one law after another. */
export const bereavedOneByOne = defineSimulation({
  kind: 'simulation',
  id: 'bereaved-one-by-one',
  title: { vi: 'Khai tử: từng việc một hay một lần', en: 'A death: one by one, or once' },
  story: {
    vi: 'Cùng 1.000 gia đình có người mất: trước khi liên thông mỗi thủ tục nộp riêng, sau đó chỉ khai một lần. Gia đình nào có quyền gì thì làm thủ tục ấy: từ hai đến bốn.',
    en: 'The same 1,000 families in which somebody has died: before the linking each procedure by itself, after it declared once. Each asks for what it has a right to: two to four procedures.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-08-05',
  to: '2024-08-30',
  followedTo: '2024-12-31',
  families: 1000,
  keeps: 'declarations',
  totalsByRight: true,
  mix: [{ bundleId: 'death', share: 1 }],
  // Every family asks for all it has a right to: else the laws would not be compared on the same need.
  changes: { citizens: () => ({ takesLink: 1, leavesOneOut: 0, filesLate: 0 }) },
  assumptions: [
    {
      vi: 'Quyền của từng gia đình, nơi mất và số người thân phải xác nhận là giả định.',
      en: 'What families have a right to, where people died and how many relatives must confirm are assumed.',
      source: 'assumed',
    },
    {
      vi: 'Cách nộp, tốc độ của cán bộ và các hệ thống như nhau dưới mọi luật; chỉ luật thay đổi.',
      en: 'Channels, speed of officials and systems are the same under every law; only the law changes.',
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
      between: [2, 4],
      why: {
        vi: 'Số công bố là của ba thủ tục; ở đây mỗi gia đình cần từ hai đến bốn.',
        en: 'The published number is of three procedures; here a family needs two to four.',
      },
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
