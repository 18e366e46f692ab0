import type { FigureId } from '#machines/figures.ts'
import { publishedFor } from '#machines/published-figures.ts'
import { publishedShares } from '#machines/published.ts'
import { august2024 } from '../fitted/august-2024.ts'
import { readyCitizens, readyOfficials } from '../readiness.ts'
import { defineSimulation, type Answer, type Share } from '../scenario.ts'

const publishedOf = (block: string) =>
  publishedShares.find((share) => share.block === block)?.august2024 ?? null

const otherwisePublished = (id: FigureId, block: string, unit: 'dossier' | 'step' = 'step') =>
  publishedFor(id, unit, block)?.value ?? null

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
      between: [0.417, 0.443],
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
      between: [0.167, 0.191],
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
      between: [0.15, 0.194],
    },
    ...(['ministries', 'localities'] as const).flatMap((block): Answer[] => [
      {
        id: 'filed-online',
        unit: 'step',
        block,
        label: 'predicted',
        published: otherwisePublished('filed-online', block),
        why: {
          vi: 'Không thể khớp cùng lúc với 63 % toàn trình: toàn trình thì trước hết phải nộp trực tuyến, nên ít nhất 63 % số bước của bộ, ngành được nộp trực tuyến, và hồ sơ liên thông nộp một lần cho cả hai khối. Số công bố là của tháng 4 và của mọi thủ tục, không riêng khai sinh.',
          en: 'It cannot fit beside 63 % from end to end: what is online from end to end was filed online first, so that at least 63 % of the ministries’ steps were, and a linked dossier is filed once for both blocks. The published number is of April and of all procedures, not of births alone.',
        },
      },
      {
        id: 'digitised',
        unit: 'step',
        block,
        label: 'predicted',
        published: otherwisePublished('digitised', block),
        why: {
          vi: 'Tỷ lệ kết quả ký số là số công bố được đưa vào; phần thiếu là những bước có hỏi bản giấy hoặc giấy tờ không được số hóa khi tiếp nhận.',
          en: 'The share of digitally signed results was put in as published; what is missing are steps in which a paper was asked for or not digitised at reception.',
        },
      },
    ]),
    ...(['ministries', 'localities'] as const).map((block): Answer => ({
      id: 'e-results',
      unit: 'step',
      block,
      label: 'input',
      published: otherwisePublished('digitised', block),
      why: {
        vi: 'Số công bố đếm hồ sơ và kết quả được số hóa; ở đây nó được đưa vào làm tỷ lệ kết quả ký số.',
        en: 'The published number counts records and results digitised; here it is put in as the share of digitally signed results.',
      },
    })),
    {
      id: 'provinces-under-5-percent',
      unit: 'step',
      block: 'localities',
      label: 'fitted',
      published: null,
      between: [15, 35],
      why: {
        vi: 'Nguồn chỉ nói “nhiều” địa phương dưới 5 %. Con số này đi theo độ dốc được hiệu chỉnh, không được hiệu chỉnh riêng.',
        en: 'The source says no more than “many” localities under 5 %. The number follows from the slope that was fitted, and is not fitted by itself.',
      },
    },
    {
      id: 'paid-online-at-once',
      unit: 'step',
      block: 'localities',
      label: 'input',
      published: otherwisePublished('paid-online', 'localities'),
      why: {
        vi: 'Ở đây chỉ bản sao của hộ tịch phải trả phí, nên không có số nào để đặt cạnh 24,11 % của bộ, ngành.',
        en: 'Here a fee is owed only for copies of the civil status, so that nothing stands beside the 24.11 % of the ministries.',
      },
    },
    {
      id: 'satisfied',
      unit: 'dossier',
      block: 'country',
      label: 'input',
      published: otherwisePublished('satisfied', 'country', 'dossier'),
      why: {
        vi: 'Số công bố tính theo công thức chính thức; ở đây nó được đưa vào cho hồ sơ đúng hẹn và đếm bằng điểm 4–5 của người thật sự chấm; chậm hẹn thì kém hài lòng hơn.',
        en: 'The published number follows the official formula; here it is put in for whatever came on time and counted as marks of 4–5 by those who gave one; whoever waited longer than promised is less content.',
      },
    },
  ],
})
