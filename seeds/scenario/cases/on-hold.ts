import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

/** Case 10: an office waits for somebody outside for a reason the rule set names; its clock stands still. */
export default defineScenario({
  id: 'on-hold',
  group: 'rules',
  level: 2,
  title: { vi: 'Tạm dừng chờ cơ quan khác', en: 'On hold for another agency' },
  story: {
    vi: 'Công an hỏi ý kiến cơ quan khác nên tạm dừng; lý do ngoài quy định bị từ chối. Khi có trả lời, thời hạn chạy tiếp từ chỗ đã dừng.',
    en: 'The police consult another agency and put the step on hold; a reason the rules do not name is refused. When the answer comes the limit goes on where it stood.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-12 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 08:30', does: 'decide', dossier: 'nhien', step: home, events: taken },
    {
      at: '2024-08-06 08:45',
      does: 'hold',
      dossier: 'nhien',
      step: home,
      reason: 'tooMuchWork',
      note: 'Nhiều hồ sơ quá',
      refused: 'WrongItemsError',
    },
    {
      at: '2024-08-06 09:00',
      does: 'hold',
      dossier: 'nhien',
      step: home,
      reason: 'consultedAgency',
      note: 'Hỏi phòng tài nguyên về chỗ ở',
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'nhien', step: card, events: whole },
    { at: '2024-08-08 14:00', does: 'decide', dossier: 'nhien', step: home, events: ['RESUME'] },
    { at: '2024-08-12 10:30', does: 'decide', dossier: 'nhien', step: home, events: rest },
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
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-12 11:00 · issued 2024-08-12 10:30',
        },
        moves: ['2024-08-08 14:00 permanent-residence hold 2024-08-08 17:00 → 2024-08-12 11:00'],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-06 09:00 onHold permanent-residence',
          '2024-08-07 09:00 stepIssued health-card',
          '2024-08-08 14:00 resumed permanent-residence',
          '2024-08-12 10:30 stepIssued permanent-residence',
          '2024-08-12 10:30 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
