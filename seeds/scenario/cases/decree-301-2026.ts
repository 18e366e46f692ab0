import { defineScenario } from '../scenario.ts'
import { birth, card, home, whole } from '../words.ts'

const identity = 'identity-card'

/** September 2026: one declaration, four procedures; the identity card follows residence. */
export default defineScenario({
  id: 'decree-301-2026',
  title: { vi: 'Thẻ căn cước vào liên thông', en: 'The identity card joins the bundle' },
  story: {
    vi: 'Nghị định 301/2026 đưa thẻ căn cước của trẻ dưới 6 tuổi vào nhóm liên thông. Một gia đình khai một lần cho bốn việc; thẻ căn cước làm sau đăng ký thường trú, thời hạn là mức giả định.',
    en: 'Decree 301/2026 brings the identity card of children under 6 into the bundle. One family declares once for four procedures; the card follows the registration of residence, its limit is assumed.',
  },
  bundle: 'birth',
  ruleSet: 'decree-301-2026',
  starts: '2026-09-07 08:00',
  until: '2026-09-18 17:00',
  cast: {
    families: [
      {
        id: 'can-cuoc',
        commune: '914-01',
        street: 'Số 30 phố Căn Cước',
        mother: { name: 'Đỗ Thị Căn', bornOn: '1996-02-20' },
        father: { name: 'Hồ Văn Cước', bornOn: '1994-08-15' },
        marriedOn: '2022-05-14',
        householder: 'father',
        child: {
          name: 'Hồ Đỗ Gia Hân',
          sex: 'female',
          born: '2026-09-02 22:10',
          certificate: '91401.GCS.90902.26',
        },
      },
    ],
  },
  acts: [
    {
      at: '2026-09-07 09:00',
      does: 'declare',
      who: 'father',
      family: 'can-cuoc',
      dossier: 'han',
      knows: { identityCard: 'requested', identityCardReceiving: 'post' },
    },
    { at: '2026-09-07 10:00', does: 'decide', dossier: 'han', step: birth, events: whole },
    { at: '2026-09-08 10:00', does: 'decide', dossier: 'han', step: home, events: whole },
    { at: '2026-09-09 10:00', does: 'decide', dossier: 'han', step: card, events: whole },
    { at: '2026-09-17 10:00', does: 'decide', dossier: 'han', step: identity, events: whole },
  ],
  ends: {
    dossiers: {
      han: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2026-09-07 17:00 · issued 2026-09-07 10:00',
          'health-card':
            'delivered · returned · promised 2026-09-10 17:00 · issued 2026-09-09 10:00',
          'identity-card':
            'delivered · returned · promised 2026-09-18 17:00 · issued 2026-09-17 10:00',
          'permanent-residence':
            'delivered · returned · promised 2026-09-10 17:00 · issued 2026-09-08 10:00',
        },
        moves: [],
        told: [
          '2026-09-07 09:00 submitted',
          '2026-09-07 10:00 stepIssued birth-registration',
          '2026-09-08 10:00 stepIssued permanent-residence',
          '2026-09-09 10:00 stepIssued health-card',
          '2026-09-17 10:00 stepIssued identity-card',
          '2026-09-17 10:00 completed',
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
