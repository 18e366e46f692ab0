import { defineScenario } from '../scenario.ts'
import { birth, card, home, whole } from '../words.ts'

/** The first weeks of the linking: one declaration under the guidance of 2023, four working days in all. */
export default defineScenario({
  id: 'guidance-2023',
  title: { vi: 'Tuần đầu liên thông, tháng 7/2023', en: 'The first weeks of linking, July 2023' },
  story: {
    vi: 'Hướng dẫn năm 2023 cho 4 ngày làm việc: khai sinh trong 1 ngày, rồi thường trú và thẻ bảo hiểm y tế. Một gia đình khai một lần và nhận đủ ba kết quả đúng hẹn.',
    en: 'The guidance of 2023 gives 4 working days: the birth in 1, then residence and health card. One family declares once and receives all three results in time.',
  },
  bundle: 'birth',
  ruleSet: 'guidance-2023',
  starts: '2023-07-17 08:00',
  until: '2023-07-21 17:00',
  cast: {
    families: [
      {
        id: 'lien-thong',
        commune: '914-01',
        street: 'Số 7 phố Liên Thông',
        mother: { name: 'Vũ Thị Liên', bornOn: '1993-04-12' },
        father: { name: 'Phan Văn Thông', bornOn: '1990-10-03' },
        marriedOn: '2019-11-09',
        householder: 'father',
        child: {
          name: 'Phan Vũ Minh Khai',
          sex: 'male',
          born: '2023-07-12 05:30',
          certificate: '91401.GCS.90712.23',
        },
      },
    ],
  },
  acts: [
    {
      at: '2023-07-17 09:00',
      does: 'declare',
      who: 'father',
      family: 'lien-thong',
      dossier: 'khai',
    },
    { at: '2023-07-18 10:00', does: 'decide', dossier: 'khai', step: birth, events: whole },
    { at: '2023-07-20 10:00', does: 'decide', dossier: 'khai', step: home, events: whole },
    { at: '2023-07-21 10:00', does: 'decide', dossier: 'khai', step: card, events: whole },
  ],
  ends: {
    dossiers: {
      khai: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2023-07-18 17:00 · issued 2023-07-18 10:00',
          'health-card':
            'delivered · returned · promised 2023-07-21 17:00 · issued 2023-07-21 10:00',
          'permanent-residence':
            'delivered · returned · promised 2023-07-21 17:00 · issued 2023-07-20 10:00',
        },
        moves: [],
        told: [
          '2023-07-17 09:00 submitted',
          '2023-07-18 10:00 stepIssued birth-registration',
          '2023-07-20 10:00 stepIssued permanent-residence',
          '2023-07-21 10:00 stepIssued health-card',
          '2023-07-21 10:00 completed',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '1/1',
      'on-time': '1/1',
      'end-to-end-online': '1/1',
      received: '1/–',
    },
    dead: 0,
  },
})
