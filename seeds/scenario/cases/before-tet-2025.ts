import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 13: one minute after the cut-off of the last working day before Tết 2025 (25 January to 2 February off). */
export default defineScenario({
  id: 'before-tet-2025',
  group: 'rules',
  level: 1,
  title: { vi: '15:01 thứ Sáu trước Tết 2025', en: 'Friday 15:01 before Tết 2025' },
  story: {
    vi: 'Hồ sơ nộp một phút sau giờ chốt của ngày làm việc cuối cùng trước Tết Ất Tỵ. Thời hạn chỉ bắt đầu sau chín ngày nghỉ.',
    en: 'A declaration comes one minute after the cut-off of the last working day before Tết. Its limit starts only after nine days off.',
  },
  ...underDecree63,
  starts: '2025-01-24 08:00',
  until: '2025-02-06 17:00',
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
          born: '2025-01-20 06:00',
          certificate: '91401.GCS.00401.25',
        },
      },
    ],
  },
  acts: [
    { at: '2025-01-24 15:01', does: 'declare', family: 'cho-tet', dossier: 'xuan' },
    { at: '2025-02-03 16:59', does: 'decide', dossier: 'xuan', step: birth, events: whole },
    { at: '2025-02-05 09:00', does: 'decide', dossier: 'xuan', step: card, events: whole },
    { at: '2025-02-06 17:00', does: 'decide', dossier: 'xuan', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      xuan: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2025-02-03 17:00 · issued 2025-02-03 16:59',
          'health-card':
            'delivered · returned · promised 2025-02-06 17:00 · issued 2025-02-05 09:00',
          'permanent-residence':
            'delivered · returned · promised 2025-02-06 17:00 · issued 2025-02-06 17:00',
        },
        moves: [],
        told: [
          '2025-01-24 15:01 submitted',
          '2025-02-03 16:59 stepIssued birth-registration',
          '2025-02-05 09:00 stepIssued health-card',
          '2025-02-06 17:00 stepIssued permanent-residence',
          '2025-02-06 17:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
