import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 13: Saturday 26 April 2025 is worked for Friday 2 May. */
export default defineScenario({
  id: 'worked-saturday',
  group: 'rules',
  level: 1,
  title: { vi: 'Thứ Bảy làm bù', en: 'A Saturday that is worked' },
  story: {
    vi: 'Hồ sơ nộp thứ Năm trước một thứ Bảy làm bù: thứ Bảy 26/04/2025 tính là ngày làm việc. Thứ Sáu 02/05/2025 nghỉ thay.',
    en: 'A declaration comes on the Thursday before a Saturday that is worked: 26 April 2025 counts as a working day. Friday 2 May 2025 is off in its stead.',
  },
  ...underDecree63,
  starts: '2025-04-24 08:00',
  until: '2025-05-05 17:00',
  cast: {
    families: [
      {
        id: 'cho-tet',
        commune: '914-01',
        street: 'Số 30 phố Giao Thừa',
        mother: { name: 'Đào Thị Chờ Tết', bornOn: '1995-05-05' },
        father: { name: 'Mai Văn Đợi Xuân', bornOn: '1993-03-03' },
        marriedOn: '2022-02-22',
        child: {
          name: 'Mai Xuân Thử',
          sex: 'female',
          born: '2025-04-21 06:00',
          certificate: '91401.GCS.00403.25',
        },
      },
    ],
  },
  acts: [
    { at: '2025-04-24 14:59', does: 'declare', family: 'cho-tet', dossier: 'xuan' },
    { at: '2025-04-24 16:30', does: 'decide', dossier: 'xuan', step: birth, events: whole },
    { at: '2025-04-26 10:00', does: 'decide', dossier: 'xuan', step: card, events: whole },
    { at: '2025-04-28 17:01', does: 'decide', dossier: 'xuan', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      xuan: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2025-04-24 17:00 · issued 2025-04-24 16:30',
          'health-card':
            'delivered · returned · promised 2025-04-28 17:00 · issued 2025-04-26 10:00',
          'permanent-residence':
            'delivered · returned · promised 2025-04-28 17:00 · issued 2025-04-28 17:01',
        },
        moves: [],
        told: [
          '2025-04-24 14:59 submitted',
          '2025-04-24 16:30 stepIssued birth-registration',
          '2025-04-26 10:00 stepIssued health-card',
          '2025-04-28 17:01 stepIssued permanent-residence',
          '2025-04-28 17:01 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/1', 'on-time': '0/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
