import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 12: the receiver types for a person who came; the card alone, with the number of the birth certificate. */
export default defineScenario({
  id: 'counter',
  group: 'way',
  level: 1,
  title: { vi: 'Nộp tại quầy', en: 'At the counter' },
  story: {
    vi: 'Chị Tượng Trưng đến quầy và cán bộ khai giúp cả ba thủ tục. Chị Thử khai trên mạng, rút riêng thẻ, rồi đến quầy bảo hiểm nộp thẻ với số giấy khai sinh.',
    en: 'Tượng Trưng comes to the counter and the receiver types all three procedures for her. Thử declares online, withdraws only the card, and later files it at the insurance counter with the number of the birth certificate.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-08 17:00',
  cast: {},
  channels: { online: 1, counter: 2 },
  acts: [
    {
      at: '2024-08-05 08:10',
      does: 'fileAtCounter',
      family: 'trung',
      dossier: 'vy',
      step: birth,
    },
    { at: '2024-08-05 08:20', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    {
      at: '2024-08-05 08:25',
      does: 'askWithdrawal',
      dossier: 'nhien',
      step: card,
      reason: 'Muốn nộp thẻ sau',
    },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'vy', step: birth, events: whole },
    { at: '2024-08-05 09:30', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    {
      at: '2024-08-06 09:00',
      does: 'fileAtCounter',
      family: 'mau-thu',
      dossier: 'card-only',
      step: card,
      variant: 'cardOnly',
      knows: { birthCertificateNumber: '1/2024', birthCertificateCommune: '914-01' },
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'card-only', step: card, events: whole },
    { at: '2024-08-07 10:00', does: 'decide', dossier: 'vy', step: card, events: whole },
    { at: '2024-08-07 11:00', does: 'decide', dossier: 'vy', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      vy: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 10:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 11:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-07 10:00 stepIssued health-card',
          '2024-08-07 11:00 stepIssued permanent-residence',
          '2024-08-07 11:00 completed',
        ],
      },
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:30',
          'health-card': 'withdrawn · stopped · promised 2024-08-08 17:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-05 10:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 08:25 withdrawn health-card',
          '2024-08-05 09:30 stepIssued birth-registration',
          '2024-08-05 10:00 stepIssued permanent-residence',
          '2024-08-05 10:00 completed',
        ],
      },
      'card-only': {
        state: 'closed',
        status: 'returned',
        steps: {
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-07 09:00',
        },
        moves: [],
        told: [
          '2024-08-06 09:00 submitted',
          '2024-08-07 09:00 stepIssued health-card',
          '2024-08-07 09:00 completed',
        ],
      },
    },
    figures: { 'end-to-end-online': '1/3', 'on-time': '3/3', received: '3/–', open: '0/–' },
    dead: 0,
  },
})
