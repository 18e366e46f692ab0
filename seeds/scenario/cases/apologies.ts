import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

/** Case 8: an apology in time; a second is refused; one that comes too late is told and marked; late all the same. */
export default defineScenario({
  id: 'apologies',
  group: 'rules',
  level: 2,
  title: { vi: 'Xin lỗi và hẹn lại', en: 'Apology and one new date' },
  story: {
    vi: 'Công an xin lỗi kịp thời và hẹn lại một lần; bảo hiểm xin lỗi khi đã quá muộn. Cư trú vẫn trễ cả ngày hẹn mới và ai cũng thấy.',
    en: 'The police apologise in time with one new date; insurance apologises too late. The residence misses even its new date, and everybody sees it.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-14 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: taken },
    {
      at: '2024-08-07 17:00',
      does: 'apologise',
      dossier: 'nhien',
      step: home,
      reason: 'Cán bộ đi xác minh ở khu vực mưa lũ chưa về',
      until: '2024-08-12 17:00',
    },
    {
      at: '2024-08-09 09:00',
      does: 'apologise',
      dossier: 'nhien',
      step: home,
      reason: 'Vẫn chưa xong',
      until: '2024-08-16 17:00',
      refused: 'EventRefusedError',
    },
    { at: '2024-08-08 09:00', does: 'decide', dossier: 'nhien', step: card, events: taken },
    {
      at: '2024-08-08 09:30',
      does: 'apologise',
      dossier: 'nhien',
      step: card,
      reason: 'Hết phôi thẻ',
      until: '2024-08-09 17:00',
    },
    { at: '2024-08-09 10:00', does: 'decide', dossier: 'nhien', step: card, events: rest },
    { at: '2024-08-13 09:00', does: 'decide', dossier: 'nhien', step: home, events: rest },
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
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-09 17:00 · issued 2024-08-09 10:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-12 17:00 · issued 2024-08-13 09:00',
        },
        moves: [
          '2024-08-07 17:00 permanent-residence apology 2024-08-08 17:00 → 2024-08-12 17:00',
          '2024-08-08 09:30 health-card apology 2024-08-08 17:00 → 2024-08-09 17:00 late',
        ],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-07 17:00 apologised permanent-residence',
          '2024-08-08 09:30 apologised health-card',
          '2024-08-09 10:00 stepIssued health-card',
          '2024-08-13 09:00 stepIssued permanent-residence',
          '2024-08-13 09:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/1', 'on-time': '0/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
