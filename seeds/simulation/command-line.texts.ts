import type { OtherSimulationError } from './other-simulation.ts'

type Found = Pick<OtherSimulationError, 'path' | 'found' | 'isRebuilt'>

const usage = `  npm run simulate -- --list
  npm run simulate -- ID [--seed N] [--dossiers N] [--rule-set R] [--database PATH] [--json] [--resume]
  npm run simulate -- --look DOSSIER --database PATH`

/** Everything the command says. */
const vi = {
  usage: `Cách dùng:
${usage}

  --list      các mô phỏng có sẵn
  --seed      số nguyên từ 0 đến 4294967295; không nói thì là 1. Cùng hạt giống, cùng diễn biến trên mọi máy
  --dossiers  số sự kiện đời sống (mỗi gia đình một), từ 1 đến 5000000
  --rule-set  mô phỏng theo bộ quy định khác; all: lần lượt theo mọi bộ, đặt cạnh nhau
  --database  nơi đặt cơ sở dữ liệu mới; không nói thì dùng chỗ tạm rồi xóa
  --resume    làm tiếp cơ sở dữ liệu đã dừng giữa chừng
  --look      in tờ khai của một hồ sơ, tính lại từ hạt giống khi không lưu
  --json      chỉ in kết quả dạng JSON ra đầu ra chuẩn

Mã thoát: 0 xong · 1 không làm được · 2 dòng lệnh sai · 130 bị dừng giữa chừng
LANG=en: in English.`,
  notUnderstood: (found: string) => (found ? `Không hiểu “${found}”.` : 'Chưa nói mô phỏng nào.'),
  bad: {
    seed: (found: string) =>
      `--seed ${found}: phải là số nguyên từ 0 đến 4294967295, ví dụ --seed 7.`,
    dossiers: (found: string) =>
      `--dossiers ${found}: phải là số nguyên từ 1 đến 5000000, ví dụ --dossiers 1000.`,
    database: () => '--database: hãy cho một tên tệp, ví dụ --database data/thu.db.',
    resume: () => '--resume: hãy cho biết tệp cần làm tiếp bằng --database.',
    look: () => '--look: hãy cho mã hồ sơ và tệp, ví dụ --look d12-0 --database data/thu.db.',
    'rule-set': () => '--rule-set: hãy cho tên một bộ quy định.',
  },
  unknown: (id: string, near: string) =>
    `Không có mô phỏng “${id}”. Gần giống: ${near}. Xem tất cả: npm run simulate -- --list`,
  unknownRules: (id: string, known: string) => `Không có bộ quy định “${id}”. Có: ${known}.`,
  exists: (path: string) =>
    `${path} đã có và được giữ nguyên. Hãy chọn chỗ khác bằng --database, hoặc thêm --resume để làm tiếp.`,
  everyLaw: (path: string) =>
    `--rule-set all chạy nhiều lần nên không ghi vào một tệp (${path}). Hãy bỏ --database.`,
  nothingThere: (path: string) => `Không có gì để làm tiếp ở ${path}.`,
  otherRun: ({ path, found, isRebuilt }: Found) =>
    isRebuilt
      ? `Tham số hoặc luật đã đổi kể từ khi bắt đầu mô phỏng trong ${path} (${found}). Không thể làm tiếp hay dựng lại lời khai: hãy bắt đầu lại với một cơ sở dữ liệu mới.`
      : `${path} chứa một mô phỏng khác (${found}). Hãy làm tiếp đúng mô phỏng, hạt giống và số lượng ấy.`,
  noDossier: (id: string, path: string) => `Không có hồ sơ “${id}” của một mô phỏng trong ${path}.`,
  notPlayed: (why: string) => `Không mô phỏng được.\n  ${why}`,
  progress: (done: number, of: number, rate: number, left: string) =>
    `${done}/${of} gia đình · ${rate} hồ sơ/giây · còn ${left}`,
  minutes: (minutes: number, seconds: number) => `${minutes} phút ${seconds} giây`,
  kept: (path: string) => `Cơ sở dữ liệu: ${path}`,
  stopped: (path: string | undefined) =>
    path === undefined
      ? 'Đã dừng trước khi xong; không giữ lại gì vì chưa có --database.'
      : `Đã dừng trước khi xong. Làm tiếp bằng đúng lệnh ấy, thêm --resume (${path}).`,
  inDays: { calendar: 'ngày', working: 'ngày làm việc' },
  assumedSplit: 'Luật không chia thời hạn này cho từng cơ quan: phần chia là giả định.',
  published: 'Trong ngoặc: số đã công bố cho bộ quy định ấy.',
  label: { input: 'đưa vào', fitted: 'hiệu chỉnh', predicted: 'tính ra' },
  head: ['Chỉ số', 'Đơn vị', 'Phạm vi', 'Giá trị', 'Công bố', 'Chênh lệch', 'Nguồn gốc'],
}

const en: typeof vi = {
  usage: `Usage:
${usage}

  --list      the simulations there are
  --seed      a whole number from 0 to 4294967295; 1 when not said. The same seed, the same course on any machine
  --dossiers  how many life events (one a family), from 1 to 5000000
  --rule-set  simulate under another rule set; all: under each of them, beside each other
  --database  where the new database goes; a place that is removed afterwards when not said
  --resume    go on with a database that was left before its end
  --look      the declaration of a dossier, worked out from the seed again where it is not kept
  --json      nothing but the result, as JSON, on standard output

Exit code: 0 done · 1 could not be done · 2 a mistake in the command · 130 stopped before its end`,
  notUnderstood: (found) =>
    found ? `“${found}” is not understood.` : 'Which simulation? None was named.',
  bad: {
    seed: (found) =>
      `--seed ${found}: must be a whole number from 0 to 4294967295, for example --seed 7.`,
    dossiers: (found) =>
      `--dossiers ${found}: must be a whole number from 1 to 5000000, for example --dossiers 1000.`,
    database: () => '--database: give the name of a file, for example --database data/try.db.',
    resume: () => '--resume: name the file to go on with by --database.',
    look: () =>
      '--look: give a dossier and a file, for example --look d12-0 --database data/try.db.',
    'rule-set': () => '--rule-set: give the name of a rule set.',
  },
  unknown: (id, near) =>
    `There is no simulation “${id}”. Nearest: ${near}. See all: npm run simulate -- --list`,
  unknownRules: (id, known) => `There is no rule set “${id}”. There are: ${known}.`,
  exists: (path) =>
    `${path} exists and was left as it is. Choose another place with --database, or add --resume to go on with it.`,
  everyLaw: (path) =>
    `--rule-set all makes several runs, which do not go into one file (${path}). Leave --database out.`,
  nothingThere: (path) => `There is nothing to go on with at ${path}.`,
  otherRun: ({ path, found, isRebuilt }) =>
    isRebuilt
      ? `Parameters or laws have changed since the simulation in ${path} was begun (${found}). It cannot be gone on with, nor can its declarations be worked out: begin again in a new database.`
      : `${path} holds another simulation (${found}). Go on with that simulation, seed and number.`,
  noDossier: (id, path) => `There is no dossier “${id}” of a simulation in ${path}.`,
  notPlayed: (why) => `It could not be simulated.\n  ${why}`,
  progress: (done, of, rate, left) => `${done}/${of} families · ${rate} dossiers/s · ${left} left`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
  kept: (path) => `Database: ${path}`,
  stopped: (path) =>
    path === undefined
      ? 'Stopped before its end; nothing is kept, for no --database was given.'
      : `Stopped before its end. Go on with the same command and --resume (${path}).`,
  inDays: { calendar: 'days', working: 'working days' },
  assumedSplit:
    'The law does not divide this time among the offices: how it is divided is assumed.',
  published: 'In brackets: what was published for that rule set.',
  label: { input: 'input', fitted: 'fitted', predicted: 'predicted' },
  head: ['Figure', 'Unit', 'Block', 'Value', 'Published', 'Gap', 'Label'],
}

export type Said = typeof vi
export const simulationTexts = { vi, en }
