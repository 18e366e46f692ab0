import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

const leader = 'leader-914-01'

/** A birth that was registered by mistake is revoked; two offices had acted on it, one of them is hard to reach. */
export default defineScenario({
  id: 'registration-undone',
  group: 'people',
  level: 3,
  title: { vi: 'Đăng ký nhầm, thu hồi và khắc phục', en: 'Registered by mistake, and undone' },
  story: {
    vi: 'Tư pháp phát hiện đã đăng ký nhầm; lãnh đạo phường thu hồi giấy khai sinh. Công an xóa đăng ký cư trú, bảo hiểm chậm báo nhận nên bị nhắc, rồi dừng thẻ; người liên quan được báo trước tiên.',
    en: 'Civil status finds that it registered by mistake, and the ward’s leader revokes the certificate. The police delete the residence; insurance is slow to confirm, is reminded, and ends the card. The person concerned is told first.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-13 17:00',
  cast: {},
  faults: [{ target: 'social-insurance', from: '2024-08-09 08:00', until: '2024-08-09 11:10' }],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-05 14:30', does: 'decide', dossier: 'nhien', step: card, events: whole },
    {
      at: '2024-08-09 08:20',
      does: 'revoke',
      dossier: 'nhien',
      step: birth,
      ground: 'registeredByMistake',
      reason: 'Không phải lãnh đạo của cơ quan',
      refused: 'ForbiddenError',
    },
    {
      at: '2024-08-09 08:30',
      does: 'revoke',
      account: leader,
      dossier: 'nhien',
      step: birth,
      ground: 'registeredByMistake',
      reason: 'Ghi nhầm hồ sơ của một gia đình khác',
    },
    {
      at: '2024-08-09 08:40',
      does: 'revoke',
      account: leader,
      dossier: 'nhien',
      step: birth,
      ground: 'registeredByMistake',
      reason: 'Bấm thêm một lần nữa',
      refused: 'EventRefusedError',
    },
    { at: '2024-08-09 09:00', does: 'decide', dossier: 'nhien', step: home, events: ['CLAIM'] },
    {
      at: '2024-08-09 09:10',
      does: 'compensate',
      dossier: 'nhien',
      step: home,
      done: 'restored',
      note: 'Đã xóa đăng ký thường trú ghi theo giấy khai sinh này',
    },
    { at: '2024-08-12 08:30', does: 'decide', dossier: 'nhien', step: card, events: ['CLAIM'] },
    {
      at: '2024-08-12 09:00',
      does: 'compensate',
      dossier: 'nhien',
      step: card,
      done: 'stopped',
      note: 'Thẻ đã hết giá trị, chưa có lần khám nào',
    },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'stopped',
        steps: {
          'birth-registration':
            'revoked · stopped · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'compensated · stopped · promised 2024-08-08 17:00 · issued 2024-08-05 14:30',
          'permanent-residence':
            'compensated · stopped · promised 2024-08-08 17:00 · issued 2024-08-05 14:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-05 14:00 stepIssued permanent-residence',
          '2024-08-05 14:30 stepIssued health-card',
          '2024-08-05 14:30 completed',
          '2024-08-09 08:30 concernedRevoked birth-registration',
          '2024-08-09 09:10 concernedRepaired permanent-residence',
          '2024-08-09 10:30 agencySilent health-card',
          '2024-08-09 12:21 agencyAnswered health-card',
          '2024-08-12 09:00 concernedRepaired health-card',
          '2024-08-12 09:00 ended',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '1/1',
      'on-time': '1/1',
      revocations: '1/1',
      'repairs-open': '0/–',
      'time-to-repair-median': '1/1',
      received: '1/–',
      open: '0/–',
    },
    dead: 0,
  },
})
