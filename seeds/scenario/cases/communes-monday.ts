import type { z } from 'zod'
import type { actSchema } from '../acts.ts'
import { generateFamilies } from '../generated-families.ts'
import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, taken, underDecree63, whole } from '../words.ts'

type Act = z.input<typeof actSchema>

const minute = (from: number, index: number, every: number) => {
  const at = from + index * every
  const hour = String(Math.floor(at / 60)).padStart(2, '0')
  return `2024-08-02 ${hour}:${String(at % 60).padStart(2, '0')}`
}
const MORNING = 7 * 60 + 35
const AFTERNOON = 13 * 60 + 5

/** What happens to a dossier in three rounds of the Friday afternoon: at its first, second and third moment. */
interface Desk {
  /** How many families share it. */
  count: number
  acts: (dossier: string, at: readonly [string, string, string]) => readonly Act[]
}

const decided = (at: string, dossier: string, step: string, events: typeof whole): Act => ({
  ...{ at, does: 'decide', dossier, step, events },
})
const upTo = (last: (typeof whole)[number]) => whole.slice(0, whole.indexOf(last) + 1)

const desks: readonly Desk[] = [
  // Nobody has looked at it.
  { count: 5, acts: () => [] },
  { count: 4, acts: (dossier, [at]) => [decided(at, dossier, birth, taken)] },
  { count: 3, acts: (dossier, [at]) => [decided(at, dossier, birth, upTo('APPRAISE'))] },
  { count: 2, acts: (dossier, [at]) => [decided(at, dossier, birth, upTo('APPROVE'))] },
  { count: 2, acts: (dossier, [at]) => [decided(at, dossier, birth, upTo('SIGN'))] },
  { count: 3, acts: (dossier, [at]) => [decided(at, dossier, birth, whole)] },
  {
    count: 4,
    acts: (dossier, [first, second]) => [
      decided(first, dossier, birth, taken),
      {
        ...{ at: second, does: 'requestSupplement', dossier, step: birth },
        items: [
          { kind: 'field', id: 'childBirthAddress', reason: 'Ghi thiếu số nhà của bệnh viện' },
        ],
      },
    ],
  },
  {
    count: 2,
    acts: (dossier, [first, second]) => [
      decided(first, dossier, birth, taken),
      {
        ...{ at: second, does: 'refuse', dossier, step: birth, ground: 'notCompetent' },
        note: 'Nơi cư trú của cha mẹ không thuộc phường',
      },
    ],
  },
  {
    count: 2,
    acts: (dossier, [first, second, third]) => [
      decided(first, dossier, birth, whole),
      decided(second, dossier, home, taken),
      {
        ...{ at: third, does: 'verify', dossier, step: home },
        reason: 'Chủ hộ vừa đổi, cần xác minh tại chỗ ở',
      },
    ],
  },
  {
    count: 2,
    acts: (dossier, [first, second, third]) => [
      decided(first, dossier, birth, whole),
      decided(second, dossier, home, taken),
      {
        ...{ at: third, does: 'hold', dossier, step: home, reason: 'consultedAgency' },
        note: 'Hỏi cơ quan quản lý nhà ở về chỗ ở',
      },
    ],
  },
  {
    count: 2,
    acts: (dossier, [first, second]) => [
      decided(first, dossier, birth, whole),
      {
        ...{ at: second, does: 'askWithdrawal', dossier, step: home },
        reason: 'Gia đình sắp chuyển nhà',
      },
    ],
  },
  {
    count: 2,
    acts: (dossier, [first, second, third]) => [
      decided(first, dossier, birth, whole),
      decided(second, dossier, card, taken),
      {
        ...{ at: third, does: 'sendBack', dossier, step: card, to: birth },
        items: [
          { kind: 'field', id: 'childName', reason: 'Thiếu chữ cuối so với tên cha mẹ đã chọn' },
        ],
      },
    ],
  },
  {
    count: 4,
    acts: (dossier, [first, second, third]) => [
      decided(first, dossier, birth, whole),
      decided(second, dossier, card, whole),
      decided(third, dossier, home, whole),
    ],
  },
  // The grandfather heads the household and has not been heard yet.
  { count: 3, acts: (dossier, [at]) => [decided(at, dossier, birth, whole)] },
]
const consentDesk = desks.at(-1)
const middles = ['Chủ', 'Cả', 'Trưởng']

/** Every desk in turn as long as it has families left, so that the first fourteen dossiers show each once. */
const deskOf = Array.from({ length: Math.max(...desks.map(({ count }) => count)) }, (_, round) =>
  desks.filter(({ count }) => count > round),
).flat()

const families = generateFamilies({
  seed: 20240805,
  count: deskOf.length,
  commune: '914-01',
  bornFrom: '2024-07-26',
  firstCertificate: 601,
}).map((family, index) =>
  deskOf[index] === consentDesk
    ? {
        ...family,
        householder: { name: `Lại Văn ${middles[index % 3]} Thử`, bornOn: '1958-06-07' },
      }
    : family,
)

const acts = families.flatMap(({ id }, index): Act[] => {
  const dossier = `m${index + 1}`
  // Every tenth family comes to the counter.
  const filed = { at: minute(MORNING, index, 5), family: id, dossier }
  const filing: Act =
    index % 10 === 9
      ? { ...filed, does: 'fileAtCounter', person: 'mother', step: birth }
      : { ...filed, does: 'declare' }
  const moments = [
    minute(AFTERNOON, index, 2),
    minute(AFTERNOON + 90, index, 2),
    minute(AFTERNOON + 172, index, 1),
  ] as const
  return [filing, ...(deskOf[index]?.acts(dossier, moments) ?? [])]
})

/** A desk full of everything, for officials to train on. */
export default defineScenario({
  id: 'communes-monday',
  group: 'training',
  level: 2,
  title: { vi: 'Thứ Hai ở một phường', en: 'A commune’s Monday' },
  story: {
    vi: 'Bốn mươi hồ sơ của một phường ở đủ mọi trạng thái: mới gửi, đang thẩm định, chờ ký, chờ bổ sung, chờ xác minh, tạm dừng, bị trả lại, bị từ chối, đã rút, chờ chủ hộ, đã xong. Cán bộ vào tập xử lý từ sáng thứ Hai.',
    en: 'Forty dossiers of one commune in every state: just sent, appraised, waiting to be signed, waiting for the citizen, verified, on hold, sent back, refused, withdrawn, waiting for the householder, finished. Officials come in on Monday morning to train on them.',
  },
  ...underDecree63,
  starts: '2024-08-02 07:30',
  until: '2024-08-05 07:30',
  cast: { families },
  arrivals: {
    count: 40,
    from: '2024-08-02 07:35',
    until: '2024-08-02 10:50',
    pattern: {
      vi: 'Cứ 5 phút một hồ sơ, trong sáng thứ Sáu trước đó.',
      en: 'One every 5 minutes, on the Friday morning before.',
    },
  },
  channels: { online: 36, counter: 4 },
  staffing: [
    { office: 'civil-status-914-01', officials: 2 },
    { office: 'commune-police-914-01', officials: 1 },
    { office: 'social-insurance-914', officials: 1 },
  ],
  assumptions: [
    hoursAreUsual,
    {
      text: {
        vi: 'Số hồ sơ và tỷ lệ từng trạng thái được chọn để tập việc, không phải số liệu của một phường nào.',
        en: 'How many dossiers stand in each state was chosen for training; these are no figures of any commune.',
      },
      source: 'assumed',
    },
  ],
  acts,
  ends: {
    dossiers: {},
    states: {
      appraisal: 4,
      approval: 3,
      awaitingConsent: 3,
      awaitingSupplement: 4,
      delivered: 24,
      issued: 2,
      lapsed: 4,
      onHold: 2,
      received: 26,
      refused: 2,
      sentBack: 2,
      signing: 2,
      verification: 2,
      waiting: 38,
      withdrawn: 2,
    },
    figures: {
      'on-time-first-promise': '6/6',
      'on-time': '6/6',
      received: '40/–',
      open: '34/–',
      'sent-not-accepted': '0/40',
    },
    dead: 0,
  },
})
