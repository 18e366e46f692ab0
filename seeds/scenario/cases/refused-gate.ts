import { defineScenario } from '../scenario.ts'
import { birth, taken, underDecree63 } from '../words.ts'

/** Case 2: the gate is refused, and what waited for it lapses. */
export default defineScenario({
  id: 'refused-gate',
  group: 'rules',
  level: 1,
  title: { vi: 'Khai sinh bị từ chối', en: 'The gate is refused' },
  story: {
    vi: 'Việc sinh này thuộc thẩm quyền nơi khác nên tư pháp từ chối bằng văn bản, trong hạn. Cư trú và thẻ chưa bắt đầu nên dừng theo.',
    en: 'Another office is competent for this birth, so the registrar refuses in writing and in time. Residence and card had not begun and lapse.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-05 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:30', does: 'decide', dossier: 'nhien', step: birth, events: taken },
    {
      at: '2024-08-05 16:59',
      does: 'refuse',
      dossier: 'nhien',
      step: birth,
      ground: 'notCompetent',
      note: 'Cha mẹ cư trú ở phường khác, nơi đó đăng ký khai sinh',
    },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'notAccepted',
        steps: {
          'birth-registration': 'refused · notAccepted · promised 2024-08-05 17:00',
          'health-card': 'lapsed · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'lapsed · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 16:59 refused birth-registration',
          '2024-08-05 16:59 lapsed permanent-residence',
          '2024-08-05 16:59 lapsed health-card',
          '2024-08-05 16:59 ended',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
