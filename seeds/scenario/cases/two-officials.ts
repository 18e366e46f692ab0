import { defineScenario } from '../scenario.ts'
import { birth, taken, underDecree63 } from '../words.ts'

/** Case 11: two officials at one step: one wins, the other is refused; double click and stale page the same. */
export default defineScenario({
  id: 'two-officials',
  group: 'training',
  level: 2,
  title: { vi: 'Hai cán bộ cùng một hồ sơ', en: 'Two officials, one step' },
  story: {
    vi: 'Hai cán bộ cùng nhận một hồ sơ: một người được, người kia biết ai đang giữ. Trang cũ và bấm hai lần không đổi gì thêm.',
    en: 'Two officials take the same step: one gets it, the other learns who has it. A stale page and a double click change nothing more.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-05 12:00',
  cast: {
    officials: [
      {
        id: 'registrar-914-01-b',
        name: 'Lương Văn Song Đôi',
        colleagueOf: 'registrar-914-01',
        roles: ['receiver', 'appraiser', 'approver', 'signer'],
      },
    ],
  },
  channels: { online: 1, counter: 0 },
  staffing: [
    {
      office: 'civil-status-914-01',
      officials: 3,
      about: {
        vi: 'Hai công chức hộ tịch cùng làm, và lãnh đạo.',
        en: 'Two registrars at work, and the leader.',
      },
    },
  ],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:30', does: 'decide', dossier: 'nhien', step: birth, events: taken },
    {
      at: '2024-08-05 08:30',
      does: 'decide',
      account: 'registrar-914-01-b',
      dossier: 'nhien',
      step: birth,
      events: ['CLAIM'],
      refused: 'EventRefusedError',
    },
    {
      at: '2024-08-05 08:31',
      does: 'refuse',
      account: 'registrar-914-01-b',
      dossier: 'nhien',
      step: birth,
      ground: 'untrue',
      note: 'Quyết định từ một trang đã cũ',
      refused: 'ForbiddenError',
    },
    { at: '2024-08-05 08:40', does: 'decide', dossier: 'nhien', step: birth, events: ['APPRAISE'] },
    {
      at: '2024-08-05 08:41',
      does: 'decide',
      dossier: 'nhien',
      step: birth,
      events: ['APPRAISE'],
      refused: 'EventRefusedError',
    },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration': 'approval · inProcess · promised 2024-08-05 17:00',
          'health-card': 'waiting · waitsForAgency · promised 2024-08-08 17:00',
          'permanent-residence': 'waiting · waitsForAgency · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 08:10 submitted'],
      },
    },
    figures: { 'on-time-first-promise': '0/0', 'on-time': '0/0', received: '1/–', open: '1/–' },
    dead: 0,
  },
})
