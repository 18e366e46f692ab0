import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, underDecree63, whole } from '../words.ts'

/** The residence police's system takes what it gets and says nothing for three days. */
export default defineScenario({
  id: 'police-silent',
  group: 'faults',
  level: 2,
  title: { vi: 'Công an im lặng ba ngày', en: 'The residence police are silent for three days' },
  story: {
    vi: 'Hệ thống của công an nhận hồ sơ nhưng ba ngày không báo nhận. Sau hai giờ làm việc hai bên và gia đình được báo; khi hệ thống chạy lại, hồ sơ đã ở đó và cư trú bị trễ hạn, ai cũng thấy vì đâu.',
    en: 'The police’s system takes the dossier and confirms nothing for three days. After two working hours both sides and the family are told; once it works, the dossier is there, the residence is late, and everybody sees why.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-09 17:00',
  cast: {},
  faults: [
    {
      target: 'commune-police',
      kind: 'silent',
      from: '2024-08-05 09:00',
      until: '2024-08-08 09:00',
    },
  ],
  assumptions: [hoursAreUsual],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
    { at: '2024-08-08 09:00', does: 'retryDeadLetters' },
    { at: '2024-08-09 08:30', does: 'decide', dossier: 'nhien', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 10:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-09 08:30',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 10:00 stepIssued birth-registration',
          '2024-08-05 13:30 agencySilent permanent-residence',
          '2024-08-06 10:00 stepIssued health-card',
          '2024-08-08 09:00 agencyAnswered permanent-residence',
          '2024-08-09 08:30 stepIssued permanent-residence',
          '2024-08-09 08:30 completed',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '0/1',
      'on-time': '0/1',
      received: '1/–',
      open: '0/–',
      'sent-not-accepted': '0/1',
    },
    dead: 0,
  },
})
