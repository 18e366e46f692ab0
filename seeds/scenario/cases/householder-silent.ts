import { defineScenario } from '../scenario.ts'
import { birth, card, hoursAreUsual, underDecree63, whole } from '../words.ts'

/** The grandfather who heads the household is asked, reminded, and never answers. */
export default defineScenario({
  id: 'householder-silent',
  group: 'people',
  level: 1,
  title: { vi: 'Chủ hộ không bao giờ trả lời', en: 'A householder who never confirms' },
  story: {
    vi: 'Ông nội là chủ hộ được hỏi qua VNeID và được nhắc, nhưng không trả lời. Khai sinh và thẻ vẫn xong; đồng hồ của công an không chạy và gia đình biết đang chờ ai.',
    en: 'The grandfather, who heads the household, is asked through VNeID and reminded, and does not answer. Birth and card are finished; the police’s clock does not run, and the family knows whom it waits for.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-16 17:00',
  cast: {
    families: [
      {
        id: 'im-lang',
        commune: '914-01',
        street: 'Số 33 phố Kiểm Thử',
        mother: { name: 'Lục Thị Chờ Thử', bornOn: '1995-05-05' },
        father: { name: 'Tiêu Văn Đợi Thử', bornOn: '1993-06-06' },
        marriedOn: '2021-03-03',
        householder: { name: 'Tiêu Văn Lặng Thử', bornOn: '1960-07-07' },
        child: {
          name: 'Tiêu An Thử',
          sex: 'female',
          born: '2024-08-01 09:00',
          certificate: '91401.GCS.00321.24',
        },
      },
    ],
  },
  assumptions: [hoursAreUsual],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'im-lang', dossier: 'an' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'an', step: birth, events: whole },
    { at: '2024-08-06 10:00', does: 'decide', dossier: 'an', step: card, events: whole },
  ],
  ends: {
    dossiers: {
      an: {
        state: 'open',
        status: 'waitsForRelative',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 10:00',
          'permanent-residence': 'awaitingConsent · waitsForRelative · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 10:00 stepIssued birth-registration',
          '2024-08-06 10:00 stepIssued health-card',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '0/1',
      'on-time': '0/0',
      received: '1/–',
      open: '1/–',
      'sent-not-accepted': '0/1',
    },
    dead: 0,
  },
})
