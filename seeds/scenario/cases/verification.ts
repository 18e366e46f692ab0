import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

/** Case 3: verification opens the longer limit, within the total the law allows; once, and only where the law has one. */
export default defineScenario({
  id: 'verification',
  group: 'rules',
  level: 2,
  title: { vi: 'Phải xác minh chỗ ở', en: 'The dwelling is verified' },
  story: {
    vi: 'Công an mở xác minh nên hạn của cư trú dài từ hai lên năm ngày làm việc. Tổng thời gian không vượt năm ngày làm việc kể từ ngày nộp.',
    en: 'The police open a verification, which lengthens the limit of the residence from two to five working days. The total stays within five working days from filing.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-12 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:20', does: 'declare', family: 'trung', dossier: 'vy' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    // The gate uses its whole day: the longer limit would end after the total the law allows.
    { at: '2024-08-05 16:30', does: 'decide', dossier: 'vy', step: birth, events: whole },
    { at: '2024-08-06 08:00', does: 'decide', dossier: 'vy', step: home, events: taken },
    {
      at: '2024-08-06 08:15',
      does: 'verify',
      dossier: 'vy',
      step: home,
      reason: 'Mẹ và con mới chuyển đến',
    },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: taken },
    {
      at: '2024-08-06 09:30',
      does: 'verify',
      dossier: 'nhien',
      step: home,
      reason: 'Chủ hộ vừa đổi, cần xác minh tại chỗ ở',
    },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: card, events: taken },
    {
      at: '2024-08-06 10:05',
      does: 'verify',
      dossier: 'nhien',
      step: card,
      reason: 'Muốn có thêm thời gian',
      refused: 'EventRefusedError',
    },
    { at: '2024-08-07 10:00', does: 'decide', dossier: 'nhien', step: card, events: rest },
    {
      at: '2024-08-09 16:00',
      does: 'concludeVerification',
      dossier: 'nhien',
      step: home,
      finding: 'Gia đình ở đúng địa chỉ đã khai',
    },
    {
      at: '2024-08-09 16:05',
      does: 'verify',
      dossier: 'nhien',
      step: home,
      reason: 'Xác minh lần nữa',
      refused: 'EventRefusedError',
    },
    { at: '2024-08-12 10:00', does: 'decide', dossier: 'nhien', step: home, events: rest },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 10:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-12 17:00 · issued 2024-08-12 10:00',
        },
        moves: [
          '2024-08-06 09:30 permanent-residence verification 2024-08-08 17:00 → 2024-08-12 17:00',
        ],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-06 09:30 verifying permanent-residence',
          '2024-08-07 10:00 stepIssued health-card',
          '2024-08-12 10:00 stepIssued permanent-residence',
          '2024-08-12 10:00 completed',
        ],
      },
      vy: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 16:30',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence':
            'verification · inProcess · promised 2024-08-08 17:00 → 2024-08-12 17:00',
        },
        moves: [
          '2024-08-06 08:15 permanent-residence verification 2024-08-08 17:00 → 2024-08-12 17:00',
        ],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 16:30 stepIssued birth-registration',
          '2024-08-06 08:15 verifying permanent-residence',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/2', 'on-time': '1/1', received: '2/–', open: '1/–' },
    dead: 0,
  },
})
