import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 13: one minute after the cut-off of the last working day before Tết 2026 (14 to 22 February off). */
export default defineScenario({
  id: 'before-tet-2026',
  group: 'rules',
  level: 1,
  title: { vi: '15:01 thứ Sáu trước Tết 2026', en: 'Friday 15:01 before Tết 2026' },
  story: {
    vi: 'Hồ sơ nộp một phút sau giờ chốt của ngày làm việc cuối cùng trước Tết Bính Ngọ. Ngày làm việc kế tiếp là thứ Hai 23/02/2026.',
    en: 'A declaration comes one minute after the cut-off of the last working day before Tết. The next working day is Monday 23 February 2026.',
  },
  ...underDecree63,
  starts: '2026-02-13 08:00',
  until: '2026-02-26 17:00',
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
          born: '2026-02-10 06:00',
          certificate: '91401.GCS.00402.26',
        },
      },
    ],
  },
  acts: [
    { at: '2026-02-13 15:01', does: 'declare', family: 'cho-tet', dossier: 'xuan' },
    { at: '2026-02-23 17:00', does: 'decide', dossier: 'xuan', step: birth, events: whole },
    { at: '2026-02-25 09:00', does: 'decide', dossier: 'xuan', step: card, events: whole },
    { at: '2026-02-26 16:59', does: 'decide', dossier: 'xuan', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      xuan: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2026-02-23 17:00 · issued 2026-02-23 17:00',
          'health-card':
            'delivered · returned · promised 2026-02-26 17:00 · issued 2026-02-25 09:00',
          'permanent-residence':
            'delivered · returned · promised 2026-02-26 17:00 · issued 2026-02-26 16:59',
        },
        moves: [],
        told: [
          '2026-02-13 15:01 submitted',
          '2026-02-23 17:00 stepIssued birth-registration',
          '2026-02-25 09:00 stepIssued health-card',
          '2026-02-26 16:59 stepIssued permanent-residence',
          '2026-02-26 16:59 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
