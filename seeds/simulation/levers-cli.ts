import { parseArgs } from 'node:util'
import { languageIn } from '../command-line/texts.ts'
import { levers } from './levers.ts'
import { pullAll, TOGETHER, type Outcome, type Pulled } from './levers-pulled.ts'

const language = languageIn(process.env)

/** Everything the command says. */
const texts = {
  vi: {
    usage: 'npm run levers -- [--seeds N] [--dossiers N] [--json]',
    together: 'Tất cả cùng lúc',
    start: 'Xuất phát (tháng 8/2024, đã hiệu chỉnh)',
    head: ['Đòn bẩy', 'Toàn trình, điểm %', 'ở địa phương, điểm %', 'Ngày làm việc', 'Thứ hạng'],
    cannot: `Bảng này không nói được:
- hiệu quả thật: mỗi cơ chế và khoảng hiệu quả đều là giả định, ghi ở seeds/simulation/levers.ts;
- chi phí, thời gian chuẩn bị và thứ tự thực hiện;
- tỉnh cụ thể: thứ tự các tỉnh là do bốc thăm;
- thủ tục khác ngoài khai sinh.`,
  },
  en: {
    usage: 'npm run levers -- [--seeds N] [--dossiers N] [--json]',
    together: 'All together',
    start: 'Start (August 2024, fitted)',
    head: ['Lever', 'End to end, % points', 'of localities, % points', 'Working days', 'Rank'],
    cannot: `What this table cannot tell:
- real effects: every mechanism and range of effect is assumed, see seeds/simulation/levers.ts;
- cost, preparation and order of doing it;
- any province by name: the order of the provinces is drawn by lot;
- procedures other than the registration of births.`,
  },
} as const
const said = texts[language]

interface Range {
  low: number
  median: number
  high: number
}

function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((one, other) => one - other)
  return {
    low: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    high: sorted.at(-1) ?? 0,
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100
const signed = (value: number) => `${value > 0 ? '+' : ''}${rounded(value)}`
const added = ({ low, median, high }: Range, factor = 1) =>
  `${signed(median * factor)} (${signed(low * factor)} … ${signed(high * factor)})`
const plain = ({ low, median, high }: Range, factor = 1) =>
  `${rounded(median * factor)} (${rounded(low * factor)} … ${rounded(high * factor)})`

const titleOf = (id: string) =>
  levers.find((lever) => lever.id === id)?.title[language] ?? said.together

function tableOf(without: readonly Outcome[], pulled: readonly Pulled[]) {
  const start = [
    said.start,
    plain(rangeOf(without.map(({ online }) => online)), 100),
    plain(rangeOf(without.map(({ localities }) => localities)), 100),
    plain(rangeOf(without.map(({ days }) => days))),
    '',
  ]
  const best = (one: Pulled) => rangeOf(one.online).median
  const rows = pulled
    .toSorted((one, other) => best(other) - best(one))
    .map((one) => {
      const ranks = rangeOf(one.ranks)
      return [
        titleOf(one.id),
        added(rangeOf(one.online), 100),
        added(rangeOf(one.localities), 100),
        added(rangeOf(one.days)),
        one.id === TOGETHER ? '' : `${ranks.median} (${ranks.low}–${ranks.high})`,
      ]
    })
  return [said.head, said.head.map(() => '---'), start, ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

async function main() {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      dossiers: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
    },
  })
  const [seeds, families] = [Number(values.seeds), Number(values.dossiers)]
  if (!(Number.isInteger(seeds) && seeds > 0 && Number.isInteger(families) && families > 0)) {
    console.error(said.usage)
    process.exitCode = 2
    return
  }
  const all = Array.from({ length: seeds }, (_, index) => index + 1)
  const { without, pulled } = await pullAll(all, families, (done, of) =>
    process.stderr.write(`${done}/${of}\n`),
  )
  console.info(
    values.json
      ? JSON.stringify({ seeds, families, without, pulled }, null, 2)
      : `${tableOf(without, pulled)}\n\n${said.cannot}`,
  )
}

await main()
