import { defineScenario } from '../scenario.ts'
import { birth, card, home, taken, underDecree63, whole } from '../words.ts'

/** Case 2: one follower is refused, the other goes on. */
export default defineScenario({
  id: 'refused-residence',
  group: 'rules',
  level: 1,
  title: { vi: 'Từ chối cư trú, thẻ vẫn cấp', en: 'Residence refused, the card goes on' },
  story: {
    vi: 'Công an từ chối đăng ký thường trú vì chỗ ở không hợp pháp. Thẻ bảo hiểm không chờ cư trú nên vẫn được cấp.',
    en: 'The police refuse the residence because the dwelling is not legal. The card does not wait for it and is issued.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-08 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: taken },
    {
      at: '2024-08-06 10:00',
      does: 'refuse',
      dossier: 'nhien',
      step: home,
      ground: 'noLegalDwelling',
      note: 'Nhà đang tranh chấp, chưa có giấy tờ về chỗ ở',
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
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
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 09:00',
          'permanent-residence': 'refused · notAccepted · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-06 10:00 refused permanent-residence',
          '2024-08-07 09:00 stepIssued health-card',
          '2024-08-07 09:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
