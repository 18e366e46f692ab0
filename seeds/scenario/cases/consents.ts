import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 4: one head of a household declines, one agrees late, one never answers. */
export default defineScenario({
  id: 'consents',
  group: 'people',
  level: 2,
  title: { vi: 'Ba chủ hộ, ba câu trả lời', en: 'Three householders, three answers' },
  story: {
    vi: 'Ba ông nội là chủ hộ được hỏi: một ông từ chối, một ông đồng ý muộn, một ông không trả lời. Đồng hồ của công an chỉ chạy từ khi có đồng ý.',
    en: 'Three grandfathers who head a household are asked: one declines, one agrees late, one never answers. The clock of the police runs only from an agreement.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-16 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'hoa-du', dossier: 'declined' },
    { at: '2024-08-05 08:20', does: 'declare', family: 'under-way-14', dossier: 'late' },
    { at: '2024-08-05 08:30', does: 'declare', family: 'under-way-15', dossier: 'never' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'declined', step: birth, events: whole },
    { at: '2024-08-05 09:10', does: 'decide', dossier: 'late', step: birth, events: whole },
    { at: '2024-08-05 09:20', does: 'decide', dossier: 'never', step: birth, events: whole },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'declined', step: card, events: whole },
    { at: '2024-08-05 10:10', does: 'decide', dossier: 'late', step: card, events: whole },
    { at: '2024-08-05 10:20', does: 'decide', dossier: 'never', step: card, events: whole },
    {
      at: '2024-08-06 08:00',
      does: 'answerConsent',
      dossier: 'declined',
      step: home,
      agrees: false,
      reason: 'Nhà đang có tranh chấp',
    },
    { at: '2024-08-12 15:00', does: 'answerConsent', dossier: 'late', step: home, agrees: true },
    { at: '2024-08-15 10:00', does: 'decide', dossier: 'late', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      declined: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-05 10:00',
          'permanent-residence': 'lapsed · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-05 10:00 stepIssued health-card',
          '2024-08-06 08:00 consentDeclined permanent-residence',
          '2024-08-06 08:00 completed',
        ],
      },
      late: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:10',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-05 10:10',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-15 17:00 · issued 2024-08-15 10:00',
        },
        moves: ['2024-08-12 15:00 permanent-residence consent 2024-08-08 17:00 → 2024-08-15 17:00'],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 09:10 stepIssued birth-registration',
          '2024-08-05 10:10 stepIssued health-card',
          '2024-08-12 15:00 consentGiven permanent-residence',
          '2024-08-15 10:00 stepIssued permanent-residence',
          '2024-08-15 10:00 completed',
        ],
      },
      never: {
        state: 'open',
        status: 'waitsForRelative',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:20',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-05 10:20',
          'permanent-residence': 'awaitingConsent · waitsForRelative · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 09:20 stepIssued birth-registration',
          '2024-08-05 10:20 stepIssued health-card',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/3', 'on-time': '2/2', received: '3/–', open: '1/–' },
    dead: 0,
  },
})
