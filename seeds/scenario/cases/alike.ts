import { defineScenario } from '../scenario.ts'
import { secondTwin, twinFamily } from '../twin-family.ts'
import { birth, rest, taken, underDecree63, whole } from '../words.ts'

/** Case 7: the same child filed twice, a child filed again after a withdrawal, and twins. */
export default defineScenario({
  id: 'alike',
  group: 'people',
  level: 2,
  title: { vi: 'Trùng, không trùng, sinh đôi', en: 'Twice, not twice, twins' },
  story: {
    vi: 'Một bé được cả mẹ và cha khai, một bé được khai lại sau khi rút, và một cặp sinh đôi. Tư pháp so hai hồ sơ trước khi ký; sinh đôi được nhận ra ngay.',
    en: 'One child is declared by mother and father, one again after a withdrawal, and there are twins. The registrar compares before signing; the twins are recognised at once.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-05 17:00',
  cast: { families: [{ ...twinFamily, siblings: [secondTwin] }] },
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: 'mau-thu', dossier: 'by-mother' },
    {
      at: '2024-08-05 08:20',
      does: 'declare',
      who: 'father',
      family: 'mau-thu',
      dossier: 'by-father',
    },
    { at: '2024-08-05 08:30', does: 'declare', family: 'under-way-1', dossier: 'first-try' },
    {
      at: '2024-08-05 08:35',
      does: 'askWithdrawal',
      dossier: 'first-try',
      step: birth,
      reason: 'Chọn nhầm nơi nhận kết quả',
    },
    { at: '2024-08-05 08:40', does: 'declare', family: 'under-way-1', dossier: 'second-try' },
    { at: '2024-08-05 08:50', does: 'declare', family: 'song-sinh', dossier: 'song' },
    {
      at: '2024-08-05 08:55',
      does: 'declare',
      family: 'song-sinh',
      dossier: 'sinh',
      knows: { certificateCode: '91401.GCS.00302.24' },
    },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'by-mother', step: birth, events: whole },
    { at: '2024-08-05 09:10', does: 'decide', dossier: 'by-father', step: birth, events: taken },
    {
      at: '2024-08-05 09:12',
      does: 'decide',
      dossier: 'by-father',
      step: birth,
      events: ['APPRAISE', 'APPROVE', 'SIGN'],
      refused: 'EventRefusedError',
    },
    {
      at: '2024-08-05 09:20',
      does: 'decideLikeness',
      dossier: 'by-father',
      step: birth,
      other: 'by-mother',
      decision: 'same',
      reason: 'Cùng một giấy chứng sinh, mẹ đã khai trước',
    },
    {
      at: '2024-08-05 09:25',
      does: 'refuse',
      dossier: 'by-father',
      step: birth,
      ground: 'alreadyRegistered',
      note: 'Bé đã được đăng ký theo hồ sơ của mẹ',
    },
    { at: '2024-08-05 09:30', does: 'decide', dossier: 'second-try', step: birth, events: taken },
    {
      at: '2024-08-05 09:35',
      does: 'decideLikeness',
      dossier: 'second-try',
      step: birth,
      other: 'first-try',
      decision: 'different',
      reason: 'Hồ sơ trước đã rút khi chưa cấp giấy',
    },
    { at: '2024-08-05 09:40', does: 'decide', dossier: 'second-try', step: birth, events: rest },
    { at: '2024-08-05 10:00', does: 'decide', dossier: 'song', step: birth, events: whole },
    { at: '2024-08-05 10:10', does: 'decide', dossier: 'sinh', step: birth, events: whole },
  ],
  ends: {
    dossiers: {
      'by-mother': {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:00',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 08:10 submitted', '2024-08-05 09:00 stepIssued birth-registration'],
      },
      'by-father': {
        state: 'closed',
        status: 'notAccepted',
        steps: {
          'birth-registration': 'refused · notAccepted · promised 2024-08-05 17:00',
          'health-card': 'lapsed · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'lapsed · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:20 submitted',
          '2024-08-05 09:25 refused birth-registration',
          '2024-08-05 09:25 lapsed permanent-residence',
          '2024-08-05 09:25 lapsed health-card',
          '2024-08-05 09:25 ended',
        ],
      },
      'first-try': {
        state: 'closed',
        status: 'stopped',
        steps: {
          'birth-registration': 'withdrawn · stopped · promised 2024-08-05 17:00',
          'health-card': 'lapsed · stopped · promised 2024-08-08 17:00',
          'permanent-residence': 'lapsed · stopped · promised 2024-08-08 17:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 08:35 withdrawn birth-registration',
          '2024-08-05 08:35 lapsed permanent-residence',
          '2024-08-05 08:35 lapsed health-card',
          '2024-08-05 08:35 ended',
        ],
      },
      'second-try': {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 09:40',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 08:40 submitted', '2024-08-05 09:40 stepIssued birth-registration'],
      },
      song: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 08:50 submitted', '2024-08-05 10:00 stepIssued birth-registration'],
      },
      sinh: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:10',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence': 'received · registered · promised 2024-08-08 17:00',
        },
        moves: [],
        told: ['2024-08-05 08:55 submitted', '2024-08-05 10:10 stepIssued birth-registration'],
      },
    },
    figures: { 'on-time-first-promise': '1/1', 'on-time': '1/1', received: '6/–', open: '4/–' },
    dead: 0,
  },
})
