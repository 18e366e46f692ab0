import { defineScenario } from '../scenario.ts'
import { birth, card, home, underDecree63, whole } from '../words.ts'

/** Case 14: a name misspelt is found when everything is done; every holder of the old value takes the new one. */
export default defineScenario({
  id: 'corrected-after-issue',
  group: 'people',
  level: 3,
  title: { vi: 'Sửa tên sau khi đã cấp', en: 'A name corrected after issue' },
  story: {
    vi: 'Mọi thứ đã xong thì chị Thử thấy tên con bị sai và xin sửa. Tư pháp cấp bản mới; công an chưa trả lời nên vẫn giữ tên cũ một thời gian, bảo hiểm nhận ngay.',
    en: 'All is done when Thử finds the name misspelt and asks for a correction. Civil status issues a new certificate; insurance takes the new value at once, the police hold the old one until their system answers.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-13 17:00',
  cast: {},
  faults: [{ target: 'commune-police', from: '2024-08-12 08:00', until: '2024-08-12 10:00' }],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-05 14:30', does: 'decide', dossier: 'nhien', step: card, events: whole },
    {
      at: '2024-08-09 20:00',
      does: 'requestCorrection',
      dossier: 'nhien',
      step: birth,
      items: [{ kind: 'field', id: 'childName', reason: 'Tên đúng là An Nhiên Thử' }],
    },
    { at: '2024-08-12 08:30', does: 'decide', dossier: 'nhien', step: birth, events: ['CLAIM'] },
    {
      at: '2024-08-12 08:40',
      does: 'correct',
      dossier: 'nhien',
      step: birth,
      values: { childName: 'Nguyễn An Nhiên Thử' },
      reason: 'Gõ thiếu chữ khi đăng ký',
    },
    {
      at: '2024-08-12 09:00',
      does: 'decide',
      dossier: 'nhien',
      step: birth,
      events: ['SIGN', 'DELIVER'],
    },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · round 2 · promised 2024-08-05 17:00 → 2024-08-12 17:00 · issued 2024-08-05 09:00',
          'health-card':
            'delivered · returned · round 2 · promised 2024-08-08 17:00 · issued 2024-08-05 14:30',
          'permanent-residence':
            'delivered · returned · round 2 · promised 2024-08-08 17:00 · issued 2024-08-05 14:00',
        },
        moves: [
          '2024-08-09 20:00 birth-registration correction 2024-08-05 17:00 → 2024-08-12 17:00',
        ],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 09:00 stepIssued birth-registration',
          '2024-08-05 14:00 stepIssued permanent-residence',
          '2024-08-05 14:30 stepIssued health-card',
          '2024-08-05 14:30 completed',
          '2024-08-09 20:00 correctionAsked birth-registration',
          '2024-08-12 08:40 corrected birth-registration',
          '2024-08-12 09:00 stepIssued birth-registration',
          '2024-08-12 09:00 completed',
        ],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '1/–', open: '0/–' },
    dead: 0,
  },
})
