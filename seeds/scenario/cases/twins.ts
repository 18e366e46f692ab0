import { defineScenario } from '../scenario.ts'
import { secondTwin, twinFamily } from '../twin-family.ts'
import { birth, home, hoursAreUsual, taken, underDecree63, whole } from '../words.ts'

/** Twins of one mother and day; the hospital told of one only, so the second looks like the first filed twice. */
export default defineScenario({
  id: 'twins',
  group: 'people',
  level: 2,
  title: { vi: 'Sinh đôi bị ngờ là trùng', en: 'Twins taken for duplicates' },
  story: {
    vi: 'Bệnh viện chuyển thiếu giấy chứng sinh của bé thứ hai, mẹ phải tự khai, nên hồ sơ giống như nộp trùng. Tư pháp so hai hồ sơ, ghi lý do là sinh đôi và đăng ký cả hai bé.',
    en: 'The hospital sent the certificate of the first child only, so the mother types for the second, and it looks filed twice. The registrar compares, writes down that they are twins, and registers both.',
  },
  ...underDecree63,
  starts: '2024-08-05 08:00',
  until: '2024-08-05 17:00',
  cast: { families: [twinFamily] },
  assumptions: [
    hoursAreUsual,
    {
      text: {
        vi: 'Dữ liệu giấy chứng sinh có thể đến thiếu dù đã có quy định chuyển trong 4 giờ làm việc.',
        en: 'Birth certificate data may be missing although they must be sent within 4 working hours.',
      },
      source: 'Nghị định 63/2024/NĐ-CP, Điều 25; assumed',
    },
  ],
  acts: [
    { at: '2024-08-05 08:10', does: 'declare', family: twinFamily.id, dossier: 'nhat' },
    {
      at: '2024-08-05 08:30',
      does: 'fileAtCounter',
      family: twinFamily.id,
      person: 'mother',
      dossier: 'nhi',
      step: birth,
      papers: ['witness-statement'],
      knows: {
        birthProof: 'witness',
        childName: secondTwin.name,
        childBornOn: '2024-08-03',
        childSex: 'male',
        childBirthPlace: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
        childBirthAddress: 'TP. Hạ Long, Quảng Ninh',
      },
    },
    { at: '2024-08-05 09:00', does: 'decide', dossier: 'nhat', step: birth, events: whole },
    { at: '2024-08-05 09:30', does: 'decide', dossier: 'nhi', step: birth, events: taken },
    {
      at: '2024-08-05 09:40',
      does: 'decide',
      dossier: 'nhi',
      step: birth,
      events: ['APPRAISE', 'APPROVE', 'SIGN'],
      refused: 'EventRefusedError',
    },
    {
      at: '2024-08-05 09:50',
      does: 'decideLikeness',
      dossier: 'nhi',
      step: birth,
      other: 'nhat',
      decision: 'different',
      reason: 'Hai bé sinh đôi, cách nhau tám phút',
    },
    {
      at: '2024-08-05 10:00',
      does: 'decide',
      dossier: 'nhi',
      step: birth,
      events: ['SIGN', 'DELIVER'],
    },
    { at: '2024-08-05 14:00', does: 'decide', dossier: 'nhi', step: home, events: whole },
  ],
  ends: {
    dossiers: {
      nhat: {
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
      nhi: {
        state: 'open',
        status: 'inProcess',
        steps: {
          'birth-registration':
            'delivered · returned · promised 2024-08-05 17:00 · issued 2024-08-05 10:00',
          'health-card': 'received · registered · promised 2024-08-08 17:00',
          'permanent-residence':
            'delivered · returned · promised 2024-08-08 17:00 · issued 2024-08-05 14:00',
        },
        moves: [],
        told: [
          '2024-08-05 08:30 submitted',
          '2024-08-05 10:00 stepIssued birth-registration',
          '2024-08-05 14:00 stepIssued permanent-residence',
        ],
      },
    },
    figures: {
      'on-time-first-promise': '0/0',
      'on-time': '0/0',
      received: '2/–',
      open: '2/–',
      'sent-not-accepted': '0/2',
    },
    dead: 0,
  },
})
