import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 9: a receiving system is silent for two working hours: an alert, retries, a dead letter, and an answer. */
export default defineScenario({
  id: 'silent-agency',
  group: 'faults',
  level: 2,
  title: { vi: 'Hệ thống công an im lặng', en: 'The police system is silent' },
  story: {
    vi: 'Hệ thống công an không nhận hồ sơ; sau hai giờ làm việc cả hai bên được báo, người dân biết chậm từ lúc nào. Người khác vẫn nộp được; hồ sơ được gửi lại khi hệ thống chạy.',
    en: 'The police system does not take the dossier; after two working hours both sides are told and the mother reads since when it is delayed. Filing goes on for others; it is sent again once the system works.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-09 17:00',
  cast: {},
  faults: [{ target: 'commune-police', from: '2024-08-05 09:00', until: '2024-08-06 08:30' }],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 14:00', does: 'declare', family: 'trung', dossier: 'vy' },
    { at: '2024-08-06 08:30', does: 'retryDeadLetters' },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
    { at: '2024-08-06 10:30', does: 'decide', dossier: 'vy', step: birth, events: whole },
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
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 10:00 stepIssued birth-registration',
          '2024-08-05 13:30 agencySilent permanent-residence',
          '2024-08-06 08:30 agencyAnswered permanent-residence',
          '2024-08-06 09:00 stepIssued permanent-residence',
          '2024-08-06 10:00 stepIssued health-card',
          '2024-08-06 10:00 completed',
        ],
      },
      vy: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-06 10:30',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 14:00 submitted', '2024-08-06 10:30 stepIssued birth-registration'],
      },
    },
    figures: {
      'on-time-first-promise': '1/2',
      'on-time': '1/2',
      received: '2/–',
      open: '1/–',
      'sent-not-accepted': '0/2',
    },
    dead: 0,
  },
})
