import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, underDecree63, whole } from '../words.ts'

/** The population register is down for the whole of the second day: who files types, who registers goes on. */
export default defineScenario({
  id: 'population-down',
  group: 'faults',
  level: 2,
  title: {
    vi: 'Dữ liệu dân cư hỏng ngày thứ hai',
    en: 'The population register is down on day 2',
  },
  story: {
    vi: 'Ngày đầu mọi thứ chạy. Ngày thứ hai dữ liệu dân cư không trả lời: khai sinh vẫn được ký đúng hạn, số định danh đến sau, cư trú và thẻ chờ không ai.',
    en: 'On the first day all works. On the second the population register does not answer: the birth is still registered in time, the number follows, and nobody else waits.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-09 17:00',
  cast: {},
  faults: [{ target: 'register:population', from: '2024-08-06 07:30', until: '2024-08-07 07:30' }],
  assumptions: [hoursAreUsual],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 15:30', does: 'declare', family: 'under-way-1', dossier: 'late' },
    { at: '2024-08-05 16:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'late', step: birth, events: whole },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-07 07:30', does: 'retryDeadLetters' },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'late', step: home, events: whole },
    { at: '2024-08-07 10:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
    { at: '2024-08-07 10:30', does: 'decide', dossier: 'late', step: card, events: whole },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 16:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 10:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 10:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 16:00 stepIssued birth-registration',
          '2024-08-06 10:00 stepIssued permanent-residence',
          '2024-08-07 10:00 stepIssued health-card',
          '2024-08-07 10:00 completed',
        ],
      },
      late: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-06 17:00 · issued 2024-08-06 09:00',
          'health-card':
            'delivered · returned · promised 2024-08-09 17:00 · issued 2024-08-07 10:30',
          'permanent-residence':
            'delivered · returned · promised 2024-08-09 17:00 · issued 2024-08-07 09:00',
        },
        moves: [],
        told: [
          '2024-08-05 15:30 submitted',
          '2024-08-06 09:00 stepIssued birth-registration',
          '2024-08-06 09:10 numberMissing birth-registration',
          '2024-08-07 07:30 numberCame birth-registration',
          '2024-08-07 09:00 stepIssued permanent-residence',
          '2024-08-07 10:30 stepIssued health-card',
          '2024-08-07 10:30 completed',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '2/2',
      'on-time': '2/2',
      received: '2/–',
      open: '0/–',
      'sent-not-accepted': '0/2',
    },
    dead: 0,
  },
})
