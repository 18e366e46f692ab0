import type { z } from 'zod'
import type { actSchema } from '../acts.ts'
import { generateFamilies } from '../generated-families.ts'
import { defineScenario } from '../scenario.ts'
import { birth, card, home, hoursAreUsual, taken, underDecree63, whole } from '../words.ts'

type Act = z.input<typeof actSchema>

const families = generateFamilies({
  seed: 20240805,
  count: 40,
  commune: '914-01',
  bornFrom: '2024-07-26',
  firstCertificate: 601,
})

const minute = (day: string, from: number, index: number, every: number) => {
  const at = from + index * every
  return `${day} ${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
const MORNING = 7 * 60 + 35
const AFTERNOON = 13 * 60 + 5

/** Five families each share what has happened to them by Monday morning. */
const stages: readonly ((dossier: string, index: number) => readonly Act[])[] = [
  // Nobody has looked at it.
  () => [],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: taken,
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: [...taken, 'APPRAISE'],
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: taken,
    },
    {
      at: minute('2024-08-02', AFTERNOON + 90, index, 2),
      does: 'requestSupplement',
      dossier,
      step: birth,
      items: [{ kind: 'field', id: 'childBirthAddress', reason: 'Ghi thiếu số nhà của bệnh viện' }],
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: taken,
    },
    {
      at: minute('2024-08-02', AFTERNOON + 90, index, 2),
      does: 'refuse',
      dossier,
      step: birth,
      ground: 'notCompetent',
      note: 'Nơi cư trú của cha mẹ không thuộc phường',
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: whole,
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: whole,
    },
    {
      at: minute('2024-08-02', AFTERNOON + 90, index, 2),
      does: 'decide',
      dossier,
      step: card,
      events: whole,
    },
  ],
  (dossier, index) => [
    {
      at: minute('2024-08-02', AFTERNOON, index, 2),
      does: 'decide',
      dossier,
      step: birth,
      events: whole,
    },
    {
      at: minute('2024-08-02', AFTERNOON + 90, index, 2),
      does: 'decide',
      dossier,
      step: card,
      events: whole,
    },
    {
      at: minute('2024-08-02', AFTERNOON + 91, index, 2),
      does: 'decide',
      dossier,
      step: home,
      events: whole,
    },
  ],
]

const acts = families.flatMap(({ id }, index): Act[] => {
  const dossier = `m${index + 1}`
  // Every tenth family comes to the counter.
  const filed = { at: minute('2024-08-02', MORNING, index, 5), family: id, dossier }
  const filing: Act =
    index % 10 === 9
      ? { ...filed, does: 'fileAtCounter', person: 'mother', step: birth }
      : { ...filed, does: 'declare' }
  return [filing, ...(stages[index % stages.length]?.(dossier, index) ?? [])]
})

/** A desk full of everything, for officials to train on. */
export default defineScenario({
  id: 'communes-monday',
  group: 'training',
  level: 2,
  title: { vi: 'Thứ Hai ở một phường', en: 'A commune’s Monday' },
  story: {
    vi: 'Bốn mươi hồ sơ của một phường ở đủ mọi trạng thái: mới gửi, đang thẩm định, chờ bổ sung, bị từ chối, chờ công an, đã xong. Cán bộ vào tập xử lý từ sáng thứ Hai.',
    en: 'Forty dossiers of one commune in every state: just sent, appraised, waiting for the citizen, refused, at the police, finished. Officials come in on Monday morning to train on them.',
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
      appraisal: 5,
      approval: 5,
      awaitingSupplement: 5,
      delivered: 30,
      lapsed: 10,
      received: 20,
      refused: 5,
      waiting: 40,
    },
    figures: {
      'on-time-first-promise': '10/10',
      'on-time': '10/10',
      received: '40/–',
      open: '30/–',
      'sent-not-accepted': '0/40',
    },
    dead: 0,
  },
})
