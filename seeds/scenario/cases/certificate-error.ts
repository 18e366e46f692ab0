import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

const mended = { childName: 'Nguyễn An Nhiên Thử' }

/** Case 6: insurance finds an error in the certificate; it goes back, is corrected, and comes forward again. */
export default defineScenario({
  id: 'certificate-error',
  group: 'people',
  level: 2,
  title: { vi: 'Giấy khai sinh sai, trả về sửa', en: 'An error in the certificate goes back' },
  story: {
    vi: 'Bảo hiểm thấy tên bé trên giấy khai sinh thiếu một chữ nên trả về tư pháp. Tư pháp sửa, cấp lại, chuyển tiếp; cư trú đã xong được báo giá trị mới.',
    en: 'Insurance finds a word missing in the child’s name on the certificate and sends it back. Civil status corrects and reissues it and it comes forward again; the residence, already done, learns of the new value.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-12 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-06 08:30', does: 'decide', dossier: 'nhien', step: card, events: taken },
    {
      at: '2024-08-06 09:00',
      does: 'sendBack',
      dossier: 'nhien',
      step: card,
      to: birth,
      items: [
        { kind: 'field', id: 'childName', reason: 'Thiếu chữ cuối so với tên cha mẹ đã chọn' },
      ],
    },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'nhien', step: birth, events: ['CLAIM'] },
    {
      at: '2024-08-06 10:10',
      does: 'correct',
      dossier: 'nhien',
      step: birth,
      values: mended,
      reason: 'Chép thiếu chữ cuối của tên',
    },
    {
      at: '2024-08-06 10:20',
      does: 'decide',
      dossier: 'nhien',
      step: birth,
      events: ['SIGN', 'DELIVER'],
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'nhien', step: card, events: taken },
    {
      at: '2024-08-07 09:05',
      does: 'checkValues',
      dossier: 'nhien',
      step: card,
      fields: ['childName'],
    },
    { at: '2024-08-07 09:10', does: 'decide', dossier: 'nhien', step: card, events: rest },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · round 2 · promised 2024-08-05 17:00 → 2024-08-06 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'delivered · returned · round 2 · promised 2024-08-08 17:00 → 2024-08-09 17:00 · issued 2024-08-07 09:10',
          'permanent-residence':
            'delivered · returned · round 2 · promised 2024-08-08 17:00 · issued 2024-08-05 14:00',
        },
        moves: [
          '2024-08-06 09:00 birth-registration correction 2024-08-05 17:00 → 2024-08-06 17:00',
          '2024-08-06 09:00 health-card correction 2024-08-08 17:00 → 2024-08-09 17:00',
        ],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-05 14:00 stepIssued permanent-residence',
          '2024-08-06 09:00 sentBack birth-registration',
          '2024-08-06 10:10 corrected birth-registration',
          '2024-08-06 10:20 stepIssued birth-registration',
          '2024-08-07 09:10 stepIssued health-card',
          '2024-08-07 09:10 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
