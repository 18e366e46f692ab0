import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, rest, taken, underDecree63, whole } from '../words.ts'

/** Everything at once: registers, agencies and people fail on the same day, and nothing is lost. */
export default defineScenario({
  id: 'bad-day',
  group: 'faults',
  level: 3,
  title: { vi: 'Một ngày tồi tệ', en: 'A bad day' },
  story: {
    vi: 'Dữ liệu dân cư chậm, công an im lặng, bảo hiểm trả lời lộn xộn, dịch vụ báo tin treo; cùng lúc có hồ sơ trùng, hồ sơ phải bổ sung và một giấy sai. Đến chiều hôm sau mọi nơi chạy lại và không hồ sơ nào mất.',
    en: 'The population register is slow, the police silent, insurance answers unreadably, notices hang; meanwhile a child is filed twice, one dossier needs completing and one certificate is wrong. By the next afternoon all works again and no dossier is lost.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-07 17:00',
  cast: {},
  arrivals: { count: 4, from: '2024-08-05 08:10', until: '2024-08-05 08:30' },
  channels: { online: 4, counter: 0 },
  faults: [
    {
      target: 'register:population',
      kind: 'slow',
      from: '2024-08-05 09:30',
      until: '2024-08-05 13:00',
    },
    {
      target: 'commune-police',
      kind: 'silent',
      from: '2024-08-05 09:00',
      until: '2024-08-06 08:00',
    },
    {
      target: 'social-insurance',
      kind: 'garbage',
      from: '2024-08-05 09:00',
      until: '2024-08-06 08:00',
    },
    { target: 'notices', kind: 'hanging', from: '2024-08-05 09:00', until: '2024-08-05 16:00' },
    {
      target: 'citizen-store',
      kind: 'duplicate',
      from: '2024-08-05 08:00',
      until: '2024-08-06 17:00',
    },
    {
      target: 'civil-status',
      kind: 'reordered',
      from: '2024-08-05 08:00',
      until: '2024-08-05 12:00',
    },
  ],
  assumptions: [
    hoursAreUsual,
    {
      text: {
        vi: 'Mọi nơi hỏng cùng một ngày là cố ý; chưa có số liệu nào về việc ấy.',
        en: 'That everything fails on one day is on purpose; no figure tells how often it does.',
      },
      source: 'assumed',
    },
  ],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'nhien' },
    { at: '2024-08-05 08:15', does: 'declare', who: 'father', family: 'mau-thu', dossier: 'again' },
    { at: '2024-08-05 08:20', does: 'declare', family: 'trung', dossier: 'vy' },
    { at: '2024-08-05 08:30', does: 'declare', family: 'under-way-1', dossier: 'third' },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'nhien', step: birth, events: whole },
    { at: '2024-08-05 10:10', does: 'decide', dossier: 'again', step: birth, events: taken },
    {
      at: '2024-08-05 10:15',
      does: 'decideLikeness',
      dossier: 'again',
      step: birth,
      other: 'nhien',
      decision: 'same',
      reason: 'Cùng một giấy chứng sinh, mẹ đã khai trước',
    },
    {
      at: '2024-08-05 10:20',
      does: 'refuse',
      dossier: 'again',
      step: birth,
      ground: 'alreadyRegistered',
      note: 'Bé đã được đăng ký theo hồ sơ của mẹ',
    },
    { at: '2024-08-05 10:30', does: 'decide', dossier: 'vy', step: birth, events: taken },
    {
      at: '2024-08-05 10:40',
      does: 'requestSupplement',
      dossier: 'vy',
      step: birth,
      items: [{ kind: 'field', id: 'childBirthPlace', reason: 'Tên bệnh viện ghi chưa đủ' }],
    },
    { at: '2024-08-05 10:50', does: 'decide', dossier: 'third', step: birth, events: whole },
    {
      at: '2024-08-05 14:00',
      does: 'supply',
      dossier: 'vy',
      step: birth,
      values: { childBirthPlace: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng), khoa Sản' },
    },
    {
      at: '2024-08-05 14:20',
      does: 'checkValues',
      dossier: 'vy',
      step: birth,
      fields: ['childBirthPlace'],
    },
    { at: '2024-08-05 14:30', does: 'decide', dossier: 'vy', step: birth, events: rest },
    { at: '2024-08-06 08:00', does: 'retryDeadLetters' },
    { at: '2024-08-06 09:00', does: 'decide', dossier: 'nhien', step: home, events: whole },
    { at: '2024-08-06 09:10', does: 'decide', dossier: 'third', step: home, events: whole },
    { at: '2024-08-06 09:20', does: 'decide', dossier: 'vy', step: home, events: whole },
    { at: '2024-08-06 09:30', does: 'decide', dossier: 'nhien', step: card, events: whole },
    { at: '2024-08-06 09:40', does: 'decide', dossier: 'third', step: card, events: whole },
    { at: '2024-08-06 09:50', does: 'decide', dossier: 'vy', step: card, events: whole },
  ],
  ends: {
    dossiers: {
      nhien: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:30',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:10 submitted',
          '2024-08-05 17:33 agencySilent health-card',
          '2024-08-05 17:33 agencySilent permanent-residence',
          '2024-08-06 08:00 stepIssued birth-registration',
          '2024-08-06 08:00 agencyAnswered permanent-residence',
          '2024-08-06 08:00 agencyAnswered health-card',
          '2024-08-06 09:00 stepIssued permanent-residence',
          '2024-08-06 09:30 stepIssued health-card',
          '2024-08-06 09:30 completed',
        ],
      },
      again: {
        state: 'closed',
        status: 'notAccepted',
        steps: {
          'birth-registration': 'refused · notAccepted · promised 2024-08-05 17:00',
          'health-card': 'lapsed · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'lapsed · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:15 submitted',
          '2024-08-06 08:00 refused birth-registration',
          '2024-08-06 08:00 lapsed permanent-residence',
          '2024-08-06 08:00 lapsed health-card',
          '2024-08-06 08:00 ended',
        ],
      },
      vy: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 14:30',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:50',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:20',
        },
        moves: [],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 16:01 supplementReceived birth-registration',
          '2024-08-05 16:30 agencySilent health-card',
          '2024-08-05 16:30 agencySilent permanent-residence',
          '2024-08-05 16:31 stepIssued birth-registration',
          '2024-08-06 08:00 supplementAsked birth-registration',
          '2024-08-06 08:00 agencyAnswered permanent-residence',
          '2024-08-06 08:00 agencyAnswered health-card',
          '2024-08-06 09:20 stepIssued permanent-residence',
          '2024-08-06 09:50 stepIssued health-card',
          '2024-08-06 09:50 completed',
        ],
      },
      third: {
        state: 'closed',
        status: 'returned',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:50',
          'health-card':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:40',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-06 09:10',
        },
        moves: [],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 16:21 agencySilent health-card',
          '2024-08-05 16:21 agencySilent permanent-residence',
          '2024-08-06 08:00 stepIssued birth-registration',
          '2024-08-06 08:00 agencyAnswered permanent-residence',
          '2024-08-06 08:00 agencyAnswered health-card',
          '2024-08-06 09:10 stepIssued permanent-residence',
          '2024-08-06 09:40 stepIssued health-card',
          '2024-08-06 09:40 completed',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '4/4',
      'on-time': '4/4',
      received: '4/–',
      open: '0/–',
      'sent-not-accepted': '0/4',
    },
    dead: 0,
  },
})
