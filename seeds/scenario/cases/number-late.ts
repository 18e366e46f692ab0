import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 5: the population register does not answer; registration goes on and the number follows. */
export default defineScenario({
  id: 'number-late',
  group: 'faults',
  level: 1,
  title: { vi: 'Số định danh đến sau', en: 'The number follows' },
  story: {
    vi: 'Cơ sở dữ liệu dân cư không trả lời khi tư pháp xin số cho bé. Khai sinh vẫn được ký đúng hạn, hai bên được báo, số đến sau và giấy được cấp lại có số.',
    en: 'The population register does not answer when the registrar asks for the child’s number. The birth is registered in time, both sides are told, and the certificate is published again with its number.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-08 17:00',
  cast: {},
  faults: [{ target: 'register:population', from: '2024-08-05 09:30', until: '2024-08-05 10:30' }],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
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
          '2024-08-05 10:10 numberMissing birth-registration',
          '2024-08-05 10:51 numberCame birth-registration',
          '2024-08-06 09:00 stepIssued permanent-residence',
          '2024-08-06 10:00 stepIssued health-card',
          '2024-08-06 10:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
