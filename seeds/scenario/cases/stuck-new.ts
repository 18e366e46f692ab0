import { defineScenario } from '../scenario.ts'
import { birth, hoursAreUsual, taken, underDecree63, whole } from '../words.ts'

/** Nobody presses "receive": the legal clock runs all the same. */
export default defineScenario({
  id: 'stuck-new',
  group: 'rules',
  level: 1,
  title: { vi: 'Mắc ở “mới đăng ký”', en: 'Stuck in “newly registered”' },
  story: {
    vi: 'Hồ sơ nằm ở “mới đăng ký” ba ngày vì không ai bấm tiếp nhận. Thời hạn vẫn chạy từ lúc gửi, nên hồ sơ quá hạn ngay chiều đầu tiên và đứng đầu hàng chờ.',
    en: 'The dossier stays “newly registered” for three days because nobody presses receive. Its time runs from sending, so it is overdue on the first afternoon and stands first in the queue.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-08 17:00',
  cast: {},
  assumptions: [
    {
      text: {
        vi: 'Phản ánh “mới đăng ký” nhiều ngày là có thật; số ngày ở đây là giả định.',
        en: 'Complaints of days in “newly registered” are known; the number of days here is assumed.',
      },
      source: 'domain F2; assumed',
    },
    hoursAreUsual,
  ],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'stuck' },
    { at: '2024-08-05 09:00', does: 'declare', family: 'trung', dossier: 'taken' },
    { at: '2024-08-05 09:10', does: 'decide', dossier: 'taken', step: birth, events: taken },
    {
      at: '2024-08-05 10:00',
      does: 'decide',
      dossier: 'taken',
      step: birth,
      events: ['APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'],
    },
    { at: '2024-08-08 09:00', does: 'decide', dossier: 'stuck', step: birth, events: whole },
  ],
  ends: {
    dossiers: {
      stuck: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-08 09:00',
          'health-card': 'received · registered · promised 2024-08-08 17:00 → 2024-08-12 17:00',
          'permanent-residence':
            'received · registered · promised 2024-08-08 17:00 → 2024-08-12 17:00',
        },
        moves: [
          '2024-08-08 09:00 health-card predecessor 2024-08-08 17:00 → 2024-08-12 17:00',
          '2024-08-08 09:00 permanent-residence predecessor 2024-08-08 17:00 → 2024-08-12 17:00',
        ],
        told: ['2024-08-05 08:10 submitted', '2024-08-08 09:00 stepIssued birth-registration'],
      },
      taken: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 09:00 submitted', '2024-08-05 10:00 stepIssued birth-registration'],
      },
    },
    figures: {
      'on-time-first-promise': '0/0',
      'on-time': '0/0',
      received: '2/–',
      open: '2/–',
      'sent-not-accepted': '0/2',
    },
    dead: 0,
  },
})
