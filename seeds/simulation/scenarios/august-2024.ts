import { publishedShares } from '#machines/published.ts'
import { august2024 } from '../fitted/august-2024.ts'
import { readyCitizens, readyOfficials } from '../readiness.ts'
import { defineSimulation, type Share } from '../scenario.ts'

const publishedOf = (block: string) =>
  publishedShares.find((share) => share.block === block)?.august2024 ?? null

/** Two months of the trend and the month of the figures; stages of the way from the end of 2023 to August 2024. */
const way: readonly [string, string, number, number][] = [
  ['2023-12-01', '2023-12-29', 0, 0.1],
  ['2024-02-19', '2024-03-15', 0.3, 0.1],
  ['2024-04-01', '2024-04-26', 0.5, 0.1],
  ['2024-06-03', '2024-06-28', 0.75, 0.1],
]

const mix: readonly Share[] = [
  ...way.map(([from, to, stage, share]) => ({ bundleId: 'birth', from, to, stage, share })),
  { bundleId: 'birth', from: '2024-08-01', to: '2024-08-30', stage: 1, share: 0.6 },
]

/** The situation of August 2024: 63 provinces and the ministries’ block, with the way there from the end of 2023. */
export default defineSimulation({
  kind: 'simulation',
  id: 'august-2024',
  title: { vi: 'Tháng 8 năm 2024', en: 'August 2024' },
  story: {
    vi: 'Tình hình tháng 8/2024 theo 63 tỉnh và khối bộ, ngành, cùng đường đi từ cuối năm 2023. Bốn tỷ lệ trực tuyến toàn trình được hiệu chỉnh cho khớp số đã công bố; các số khác là đưa vào hoặc tính ra, khớp đến đâu nói đến đó.',
    en: 'The situation of August 2024 in 63 provinces and the ministries’ block, with the way there from the end of 2023. Four end-to-end online shares are fitted to what was published; the others are put in or come out, as they are.',
  },
  ruleSet: 'in-force',
  from: '2023-12-01',
  to: '2024-08-30',
  followedTo: '2024-12-31',
  families: 20_000,
  keeps: 'references',
  mix,
  citizens: readyCitizens(august2024),
  officials: readyOfficials(august2024),
  assumptions: [
    {
      vi: 'Số công bố tính trên mọi thủ tục; ở đây chỉ có nhóm khai sinh, nên chỉ có thể hiệu chỉnh cho khớp.',
      en: 'The published shares are of all procedures; here there are births only, so agreement can only be fitted.',
      source: 'figures.md 2',
    },
    {
      vi: 'Tỉnh nào dẫn đầu là do bốc thăm, vì nguồn không nêu tên.',
      en: 'Which province leads is drawn by lot, for the sources do not name it.',
      source: 'assumed',
    },
    {
      vi: '90 % cha mẹ có định danh điện tử (0,8–0,95): họ trẻ hơn người dân nói chung.',
      en: '90 % of the parents have an electronic identity (0.8–0.95): they are younger than the population.',
      source: 'assumed',
    },
    {
      vi: 'Con đường từ cuối năm 2023 được coi là đều theo thời gian.',
      en: 'The way from the end of 2023 is taken to be even in time.',
      source: 'assumed; figures.md 2: 2.5 times in eight months',
    },
  ],
  answers: [
    {
      id: 'end-to-end-online',
      unit: 'step',
      block: 'country',
      label: 'fitted',
      published: publishedOf('country'),
      between: [0.41, 0.45],
    },
    {
      id: 'end-to-end-online',
      unit: 'step',
      block: 'ministries',
      label: 'fitted',
      published: publishedOf('ministries'),
      between: [0.61, 0.65],
    },
    {
      id: 'end-to-end-online',
      unit: 'step',
      block: 'localities',
      label: 'fitted',
      published: publishedOf('localities'),
      between: [0.16, 0.2],
    },
    {
      id: 'end-to-end-online-best',
      unit: 'step',
      block: 'localities',
      label: 'fitted',
      published: 0.69,
      between: [0.6, 0.78],
    },
    {
      id: 'end-to-end-online',
      unit: 'step',
      block: 'country 2023-12',
      label: 'fitted',
      published: 0.172,
      between: [0.14, 0.2],
    },
    { id: 'filed-online', unit: 'step', block: 'ministries', label: 'predicted', published: 0.494 },
    { id: 'filed-online', unit: 'step', block: 'localities', label: 'predicted', published: 0.478 },
    {
      id: 'paid-online-at-once',
      unit: 'step',
      block: 'country',
      label: 'input',
      published: 0.4311,
    },
    { id: 'satisfied', unit: 'dossier', block: 'country', label: 'predicted', published: 0.93 },
  ],
})
