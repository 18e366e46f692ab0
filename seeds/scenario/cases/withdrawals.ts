import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

/** Case 10: withdrawn at once before an official is at work, with agreement after that, never once issued. */
export default defineScenario({
  id: 'withdrawals',
  group: 'people',
  level: 3,
  title: { vi: 'Rút hồ sơ ở mọi lúc', en: 'Withdrawn at every point' },
  story: {
    vi: 'Người dân rút từng thủ tục: ngay khi chưa ai làm, cần cơ quan đồng ý khi đang làm, không rút được khi đã cấp. Một người đổi ý trước khi cơ quan đồng ý.',
    en: 'Applicants withdraw single procedures: at once before anybody is at work, with the office’s agreement after that, never once issued. One thinks better of it before the office agreed.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-08 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:20', does: 'declare', family: 'hoa-du', dossier: 'minh' },
    // Nobody is at work yet: a step that waits for its turn goes at once.
    {
      at: '2024-08-05 08:30',
      does: 'askWithdrawal',
      dossier: 'nhien',
      step: card,
      reason: 'Bé đã có thẻ ở nơi khác',
    },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'minh', step: birth, events: whole },
    {
      at: '2024-08-05 09:30',
      does: 'askWithdrawal',
      dossier: 'minh',
      step: birth,
      reason: 'Đổi tên cho bé',
      refused: 'EventRefusedError',
    },
    // Nobody has agreed yet, and nobody works on it.
    {
      at: '2024-08-05 09:40',
      does: 'askWithdrawal',
      dossier: 'minh',
      step: home,
      reason: 'Gia đình sắp chuyển nhà',
    },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: taken },
    {
      at: '2024-08-05 10:05',
      does: 'askWithdrawal',
      dossier: 'nhien',
      step: birth,
      reason: 'Muốn chọn tên khác',
    },
    // The office may not go on meanwhile.
    {
      at: '2024-08-05 10:06',
      does: 'decide',
      dossier: 'nhien',
      step: birth,
      events: ['APPRAISE'],
      refused: 'EventRefusedError',
    },
    { at: '2024-08-05 10:10', does: 'cancelWithdrawal', dossier: 'nhien', step: birth },
    { at: '2024-08-05 10:20', does: 'decide', dossier: 'nhien', step: birth, events: rest },
    {
      at: '2024-08-05 14:00',
      does: 'decide',
      dossier: 'nhien',
      step: home,
      events: ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE'],
    },
    {
      at: '2024-08-05 14:10',
      does: 'askWithdrawal',
      dossier: 'nhien',
      step: home,
      reason: 'Gia đình chuyển về quê',
    },
    {
      at: '2024-08-05 14:20',
      does: 'decide',
      dossier: 'nhien',
      step: home,
      events: ['AGREE_WITHDRAWAL'],
    },
    // Received, and nobody has taken it.
    {
      at: '2024-08-05 15:00',
      does: 'askWithdrawal',
      dossier: 'minh',
      step: card,
      reason: 'Mua thẻ theo hộ gia đình',
    },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:20',
          'health-card': 'withdrawn · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'withdrawn · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 08:30 withdrawn health-card',
          '2024-08-05 10:05 withdrawalAsked birth-registration',
          '2024-08-05 10:20 stepIssued birth-registration',
          '2024-08-05 14:10 withdrawalAsked permanent-residence',
          '2024-08-05 14:20 withdrawn permanent-residence',
          '2024-08-05 14:20 completed',
        ],
      },
      minh: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card': 'withdrawn · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'withdrawn · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-05 09:40 withdrawn permanent-residence',
          '2024-08-05 15:00 withdrawn health-card',
          '2024-08-05 15:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '2/2', 'on-time': '2/2', received: '2/–', open: '0/–' },
    dead: 0,
  },
})
