import { defineScenario } from '../scenario.ts'
import { birth, card, home, rest, taken, underDecree63, whole } from '../words.ts'

const request = (id: string, reason: string) => [{ kind: 'field' as const, id, reason }]

/** Case 1: asked once, completed, promised anew; asked a second time; a fault of the card told after its day. */
export default defineScenario({
  id: 'supplement-completed',
  group: 'people',
  level: 2,
  title: { vi: 'Bổ sung rồi được giải quyết', en: 'Completed after guidance' },
  story: {
    vi: 'Tư pháp hướng dẫn chị Thử sửa nơi sinh; chị sửa xong và được hẹn lại từ đầu. Thẻ bảo hiểm bị hỏi hai lần, lần đầu đã muộn hơn một ngày làm việc.',
    en: 'The registrar guides Thử to mend the place of birth; she does, and gets a new promise counted afresh. The card office asks twice, the first time later than its one working day.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-15 17:00',
  cast: {},
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:30', does: 'decide', dossier: 'nhien', step: birth, events: taken },
    {
      at: '2024-08-05 09:00',
      does: 'requestSupplement',
      dossier: 'nhien',
      step: birth,
      items: request('childBirthPlace', 'Ghi đủ tên bệnh viện như trên giấy chứng sinh'),
    },
    {
      at: '2024-08-06 15:00',
      does: 'supply',
      dossier: 'nhien',
      step: birth,
      values: { childBirthPlace: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng), khoa Sản' },
    },
    {
      at: '2024-08-07 08:50',
      does: 'checkValues',
      dossier: 'nhien',
      step: birth,
      fields: ['childBirthPlace'],
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'nhien', step: birth, events: rest },
    { at: '2024-08-07 10:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-09 08:00', does: 'decide', dossier: 'nhien', step: card, events: taken },
    {
      at: '2024-08-09 08:30',
      does: 'requestSupplement',
      dossier: 'nhien',
      step: card,
      items: request('firstCareFacility', 'Trạm y tế đã chọn đang sửa chữa'),
    },
    {
      at: '2024-08-09 10:00',
      does: 'supply',
      dossier: 'nhien',
      step: card,
      values: { firstCareFacility: 'districtHospital' },
    },
    {
      at: '2024-08-12 08:30',
      does: 'requestSupplement',
      dossier: 'nhien',
      step: card,
      items: request('firstCareFacility', 'Nơi mới chọn không nhận thẻ của trẻ em'),
    },
    {
      at: '2024-08-12 14:59',
      does: 'supply',
      dossier: 'nhien',
      step: card,
      values: { firstCareFacility: 'communeStation' },
    },
    { at: '2024-08-13 09:00', does: 'decide', dossier: 'nhien', step: card, events: rest },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 → 2024-08-07 17:00 · issued 2024-08-07 09:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-14 17:00 · issued 2024-08-13 09:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 → 2024-08-12 17:00 · issued 2024-08-07 10:00',
        },
        moves: [
          '2024-08-06 15:00 birth-registration supplement 2024-08-05 17:00 → 2024-08-07 17:00',
          '2024-08-06 15:00 health-card predecessor 2024-08-08 17:00 → 2024-08-12 17:00',
          '2024-08-06 15:00 permanent-residence predecessor 2024-08-08 17:00 → 2024-08-12 17:00',
          '2024-08-09 10:00 health-card supplement 2024-08-12 17:00 → 2024-08-13 17:00',
          '2024-08-12 14:59 health-card supplement 2024-08-13 17:00 → 2024-08-14 17:00',
        ],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 supplementAsked birth-registration',
          '2024-08-06 15:00 supplementReceived birth-registration',
          '2024-08-07 09:00 stepIssued birth-registration',
          '2024-08-07 10:00 stepIssued permanent-residence',
          '2024-08-09 08:30 supplementAsked health-card',
          '2024-08-09 10:00 supplementReceived health-card',
          '2024-08-12 08:30 supplementAsked health-card',
          '2024-08-12 14:59 supplementReceived health-card',
          '2024-08-13 09:00 stepIssued health-card',
          '2024-08-13 09:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/1', 'on-time': '0/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
