import { defineScenario } from '../scenario.ts'
import { birth, taken, underDecree63 } from '../words.ts'

/** Case 1: asked, reminded twice, silent: refused when the last minute of seven working days has passed. */
export default defineScenario({
  id: 'supplement-silence',
  group: 'people',
  level: 1,
  title: { vi: 'Không bổ sung, hồ sơ bị từ chối', en: 'Silent after guidance, refused' },
  story: {
    vi: 'Tư pháp hướng dẫn chị Thử bổ sung, chị được nhắc hai lần nhưng không trả lời. Sau bảy ngày làm việc hồ sơ bị từ chối, cư trú và thẻ cũng dừng.',
    en: 'The registrar guides Thử, she is reminded twice and does not answer. After seven working days the dossier is refused, and residence and card lapse with it.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-14 17:01',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:30', does: 'decide', dossier: 'nhien', step: birth, events: taken },
    {
      at: '2024-08-05 10:00',
      does: 'requestSupplement',
      dossier: 'nhien',
      step: birth,
      items: [{ kind: 'field', id: 'childBirthPlace', reason: 'Ghi đủ tên bệnh viện' }],
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
          '2024-08-05 10:00 supplementAsked birth-registration',
          '2024-08-08 17:00 supplementReminder birth-registration',
          '2024-08-13 17:00 supplementReminder birth-registration',
          '2024-08-14 17:00 supplementExpired birth-registration',
          '2024-08-14 17:00 lapsed permanent-residence',
          '2024-08-14 17:00 lapsed health-card',
          '2024-08-14 17:00 ended',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
