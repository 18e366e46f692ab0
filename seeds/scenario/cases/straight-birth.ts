import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, underDecree63, whole } from '../words.ts'

/** Where everybody begins: one declaration, three agencies, nothing goes wrong. */
export default defineScenario({
  id: 'straight-birth',
  group: 'way',
  level: 1,
  title: { vi: 'Một ca thông suốt', en: 'A straight birth' },
  story: {
    vi: 'Chị Thử khai một lần; tư pháp đăng ký trong ngày, công an và bảo hiểm làm song song. Ba kết quả về kho của chị trước ngày hẹn.',
    en: 'Thử declares once; the registrar registers the same day, police and insurance work side by side. Three results are in her store before the promised date.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-07 17:00',
  cast: {},
  assumptions: [hoursAreUsual],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-06 14:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
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
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 14:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 10:00 stepIssued birth-registration',
          '2024-08-06 09:00 stepIssued permanent-residence',
          '2024-08-06 14:00 stepIssued health-card',
          '2024-08-06 14:00 completed',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '1/1',
      'on-time': '1/1',
      received: '1/–',
      open: '0/–',
      'sent-not-accepted': '0/1',
    },
    dead: 0,
  },
})
