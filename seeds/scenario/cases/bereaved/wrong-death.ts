import { defineScenario } from '../../scenario.ts'
import { hoursAreUsual, whole } from '../../words.ts'
import { death, funeral, inOneGo, residence, survivors } from './words.ts'

const leader = 'leader-914-01'

/** A death is registered by mistake and every office acts on it; the leader takes it back, and all is put right. */
export default defineScenario({
  id: 'wrong-death',
  group: 'people',
  level: 3,
  title: { vi: 'Ghi nhầm là đã mất', en: 'Registered as dead by mistake' },
  story: {
    vi: 'Một người hưởng lương hưu còn sống bị đăng ký khai tử; nơi cư trú bị xóa, mai táng phí và trợ cấp tuất đã chi. Lãnh đạo phường thu hồi, người bị ghi nhầm được báo trước tiên, và từng cơ quan khôi phục hoặc thu hồi phần việc của mình.',
    en: 'A pensioner who lives is registered as dead; residence is deleted, the funeral and the survivors are paid. The ward’s leader revokes it, the person wrongly registered is told first, and each office restores or reclaims what it did.',
  },
  ...inOneGo,
  starts: '2024-08-05 08:00',
  until: '2024-08-09 17:00',
  cast: {},
  assumptions: [
    hoursAreUsual,
    {
      text: {
        vi: 'Giấy báo tử của bệnh viện ghi nhầm người; kịch bản bắt đầu từ tờ khai.',
        en: 'The hospital’s notice named the wrong person; the story begins at the declaration.',
      },
      source: 'assumed',
    },
  ],
  acts: [
    {
      at: '2024-08-05 08:30',
      does: 'declare',
      who: 'applicant',
      family: 'luong-huu',
      dossier: 'huu',
    },
    ...(['relative1', 'relative2', 'relative3'] as const).map(
      (who) =>
        ({
          at: '2024-08-05 08:40',
          does: 'answerConsent',
          who,
          dossier: 'huu',
          step: survivors,
          agrees: true,
        }) as const,
    ),
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'huu', step: death, events: whole },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'huu', step: residence, events: whole },
    { at: '2024-08-06 14:00', does: 'decide', dossier: 'huu', step: funeral, events: whole },
    { at: '2024-08-06 15:00', does: 'decide', dossier: 'huu', step: survivors, events: whole },
    {
      at: '2024-08-08 08:00',
      does: 'revoke',
      account: leader,
      dossier: 'huu',
      step: death,
      ground: 'registeredByMistake',
      reason: 'Người được ghi là đã mất vẫn đang sống',
    },
    { at: '2024-08-08 09:00', does: 'decide', dossier: 'huu', step: residence, events: ['CLAIM'] },
    {
      at: '2024-08-08 09:10',
      does: 'compensate',
      dossier: 'huu',
      step: residence,
      done: 'restored',
      note: 'Đã khôi phục nơi cư trú',
    },
    { at: '2024-08-08 10:00', does: 'decide', dossier: 'huu', step: funeral, events: ['CLAIM'] },
    {
      at: '2024-08-08 10:10',
      does: 'compensate',
      dossier: 'huu',
      step: funeral,
      done: 'reclaimed',
      note: 'Gia đình đã hoàn trả trợ cấp mai táng',
    },
    { at: '2024-08-08 14:00', does: 'decide', dossier: 'huu', step: survivors, events: ['CLAIM'] },
    {
      at: '2024-08-08 14:10',
      does: 'compensate',
      dossier: 'huu',
      step: survivors,
      done: 'stopped',
      note: 'Đã dừng trợ cấp tuất trước kỳ chi trả đầu tiên',
    },
  ],
  ends: {
    dossiers: {
      huu: {
        state: 'closed',
        status: 'stopped',
        steps: {
          'death-registration':
            'revoked · stopped · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'funeral-allowance':
            'compensated · stopped · promised 2024-08-16 17:00 · issued 2024-08-06 14:00',
          'residence-deletion':
            'compensated · stopped · promised 2024-08-06 17:00 · issued 2024-08-05 14:00',
          'survivor-benefit':
            'compensated · stopped · promised 2024-08-16 17:00 · issued 2024-08-06 15:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 08:40 consentGivenByOne survivor-benefit',
          '2024-08-05 08:40 consentGivenByOne survivor-benefit',
          '2024-08-05 08:40 consentGiven survivor-benefit',
          '2024-08-05 10:00 stepIssued death-registration',
          '2024-08-05 14:00 stepIssued residence-deletion',
          '2024-08-06 14:00 stepIssued funeral-allowance',
          '2024-08-06 15:00 stepIssued survivor-benefit',
          '2024-08-06 15:00 completed',
          '2024-08-08 08:00 revoked death-registration',
          '2024-08-08 09:10 compensated residence-deletion',
          '2024-08-08 10:10 compensated funeral-allowance',
          '2024-08-08 14:10 compensated survivor-benefit',
          '2024-08-08 14:10 ended',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '1/1',
      received: '1/–',
      open: '0/–',
      revocations: '1/1',
      'repairs-open': '0/–',
      'time-to-repair-median': '1/1',
    },
    dead: 0,
  },
})
