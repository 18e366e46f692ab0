import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { LeverResult, Range } from '#app/services/simulation-host.ts'
import { languageIn } from '../command-line/texts.ts'
import { levers } from './levers.ts'
import { pullAll } from './levers-pulled.ts'
import { resultOf } from './levers-result.ts'

const language = languageIn(process.env)

/** Everything the command says. */
const texts = {
  vi: {
    usage: 'npm run levers -- [--seeds N] [--dossiers N] [--json] [--write]',
    together: 'Tất cả cùng lúc',
    start: 'Xuất phát (tháng 8/2024, đã hiệu chỉnh)',
    head: [
      'Đòn bẩy',
      'Toàn trình, điểm %',
      'ở địa phương, điểm %',
      'Ngày làm việc',
      'Hạng, toàn trình',
      'Hạng, thời gian',
    ],
    cannot: `Bảng này không nói được:
- hiệu quả thật: mỗi cơ chế và khoảng hiệu quả đều là giả định, ghi ở seeds/simulation/levers.ts;
- chi phí, thời gian chuẩn bị và thứ tự thực hiện;
- tỉnh cụ thể: thứ tự các tỉnh là do bốc thăm;
- thủ tục khác ngoài khai sinh.`,
  },
  en: {
    usage: 'npm run levers -- [--seeds N] [--dossiers N] [--json] [--write]',
    together: 'All together',
    start: 'Start (August 2024, fitted)',
    head: [
      'Lever',
      'End to end, % points',
      'of localities, % points',
      'Working days',
      'Rank, online',
      'Rank, time',
    ],
    cannot: `What this table cannot tell:
- real effects: every mechanism and range of effect is assumed, see seeds/simulation/levers.ts;
- cost, preparation and order of doing it;
- any province by name: the order of the provinces is drawn by lot;
- procedures other than the registration of births.`,
  },
} as const
type Texts = (typeof texts)['vi' | 'en']
const said = texts[language]

const rounded = (value: number) => Math.round(value * 100) / 100
const signed = (value: number) => `${value > 0 ? '+' : ''}${rounded(value)}`
const added = ({ low, median, high }: Range, factor = 1) =>
  `${signed(median * factor)} (${signed(low * factor)} … ${signed(high * factor)})`
const plain = ({ low, median, high }: Range, factor = 1) =>
  `${rounded(median * factor)} (${rounded(low * factor)} … ${rounded(high * factor)})`

const ranked = (rank: Range | null) =>
  rank === null ? '' : `${rank.median} (${rank.low}–${rank.high})`

function tableOf({ start, rows }: LeverResult, said: Texts, language: 'vi' | 'en') {
  const titleOf = (id: string) =>
    levers.find((lever) => lever.id === id)?.title[language] ?? said.together
  const first = [
    said.start,
    plain(start.online, 100),
    plain(start.localities, 100),
    plain(start.days),
    '',
    '',
  ]
  const others = rows.map(({ id, online, localities, days, rank, rankByDays }) => [
    titleOf(id),
    added(online, 100),
    added(localities, 100),
    added(days),
    ranked(rank),
    ranked(rankByDays),
  ])
  return [said.head, said.head.map(() => '---'), first, ...others]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** The page of the documents, always in English. */
const documentOf = (result: LeverResult) => `# To 70 per cent: what each lever adds

Written by \`npm run levers -- --seeds ${result.seeds} --dossiers ${result.families} --write\`: the same ${result.families} families without any lever, with each
alone and with all together, under ${result.seeds} seeds; every seed also draws how strong each lever is from its assumed ranges
(\`seeds/simulation/levers.ts\`). Levers that add the same share a rank. Median, and from the least to the most. End-to-end online is a share of **steps**, in
percentage points; time is the median of a **dossier** in working days, waits included. All of it is **predicted**; the start
is the August 2024 that was **fitted**. The portal shows the same with a chart under \`/measures/to-70-percent\`.

${tableOf(result, texts.en, 'en')}

${texts.en.cannot}
- small differences: ${result.families} families a run leave noise, which the ranges show.
`

/** Every range in one line of its own. */
const onOneLine = (json: string) =>
  json.replaceAll(/\{\s+("low": \S+)\s+("median": \S+)\s+("high": \S+)\s+\}/g, '{ $1 $2 $3 }')

function write(result: LeverResult) {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const text = `import type { LeverResult } from '#app/services/simulation-host.ts'

/** Written by \`npm run levers -- --seeds ${result.seeds} --dossiers ${result.families} --write\`; not by hand. */
export const toSeventy: LeverResult = ${onOneLine(JSON.stringify(result, null, 2))}
`
  writeFileSync(at('./fitted/to-70-percent.ts'), text)
  writeFileSync(at('../../docs/to-70-percent.md'), documentOf(result))
}

async function main() {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      dossiers: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
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
  const result = resultOf({ seeds, families }, without, pulled)
  if (values.write) write(result)
  console.info(
    values.json
      ? JSON.stringify(result, null, 2)
      : `${tableOf(result, said, language)}\n\n${said.cannot}`,
  )
}

await main()
