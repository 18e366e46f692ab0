import { defineScenario } from '../../scenario.ts'
import { hoursAreUsual, whole } from '../../words.ts'
import { death, funeral, inOneGo, residence, survivors } from './words.ts'

/** Four procedures in one declaration; three children confirm, the last of them after a reminder. */
export default defineScenario({
  id: 'pensioners-family',
  group: 'people',
  level: 2,
  title: { vi: 'Gia đình người hưởng lương hưu', en: 'The pensioner’s family' },
  story: {
    vi: 'Người vợ khai một lần cho bốn thủ tục sau khi chồng mất. Ba người con được hỏi xác nhận trợ cấp tuất; người thứ ba chưa trả lời nên người vợ được nhắc trước hạn một ngày, rồi con xác nhận kịp.',
    en: 'The wife declares once for four procedures after her husband’s death. Three children are asked to confirm the survivor benefit; the third stays silent, the wife is reminded a day before it lapses, and the answer comes in time.',
  },
  ...inOneGo,
  starts: '2024-08-05 08:00',
  until: '2024-08-21 17:00',
  cast: {},
  assumptions: [hoursAreUsual],
  acts: [
    {
      at: '2024-08-05 08:30',
      does: 'declare',
      who: 'applicant',
      family: 'luong-huu',
      dossier: 'huu',
    },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'huu', step: death, events: whole },
    {
      at: '2024-08-05 10:30',
      does: 'answerConsent',
      who: 'relative1',
      dossier: 'huu',
      step: survivors,
      agrees: true,
    },
    {
      at: '2024-08-05 10:40',
      does: 'answerConsent',
      who: 'relative1',
      dossier: 'huu',
      step: survivors,
      agrees: true,
      refused: 'EventRefusedError',
    },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'huu', step: residence, events: whole },
    {
      at: '2024-08-06 09:00',
      does: 'answerConsent',
      who: 'relative2',
      dossier: 'huu',
      step: survivors,
      agrees: true,
    },
    { at: '2024-08-07 09:00', does: 'decide', dossier: 'huu', step: funeral, events: whole },
    // The wife was told the evening before that the last answer is still missing.
    {
      at: '2024-08-11 20:15',
      does: 'answerConsent',
      who: 'relative3',
      dossier: 'huu',
      step: survivors,
      agrees: true,
    },
    { at: '2024-08-20 09:00', does: 'decide', dossier: 'huu', step: survivors, events: whole },
  ],
  ends: {
    dossiers: {
      huu: {
        state: 'closed',
        status: 'returned',
        steps: {
          'death-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'funeral-allowance':
            'delivered · returned · promised 2024-08-16 17:00 · issued 2024-08-07 09:00',
          'residence-deletion':
            'delivered · returned · promised 2024-08-06 17:00 · issued 2024-08-05 14:00',
          'survivor-benefit':
            'delivered · returned · promised 2024-08-16 17:00 → 2024-08-22 17:00 · issued 2024-08-20 09:00',
        },
        moves: ['2024-08-11 20:15 survivor-benefit consent 2024-08-16 17:00 → 2024-08-22 17:00'],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 10:00 stepIssued death-registration',
          '2024-08-05 10:30 consentGivenByOne survivor-benefit',
          '2024-08-05 14:00 stepIssued residence-deletion',
          '2024-08-06 09:00 consentGivenByOne survivor-benefit',
          '2024-08-07 09:00 stepIssued funeral-allowance',
          '2024-08-09 08:30 consentEnding survivor-benefit',
          '2024-08-11 20:15 consentGiven survivor-benefit',
          '2024-08-20 09:00 stepIssued survivor-benefit',
          '2024-08-20 09:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '0/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
