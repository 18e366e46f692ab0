const usage = `  npm run seed -- --list
  npm run seed -- ID|FILE.json [--seed N] [--database PATH]`

/** Everything the command says. */
const vi = {
  usage: `Cách dùng:
${usage}

  --list      các kịch bản có sẵn
  ID          diễn một kịch bản vào một cơ sở dữ liệu mới; FILE.json là kịch bản tự viết
  --database  nơi đặt cơ sở dữ liệu; không nói thì là data/ID.db
  --seed      số nguyên từ 0 đến 4294967295, không nói thì là 0: cùng số cho cùng mã nội bộ và số định danh

Mã thoát: 0 đúng như kịch bản · 1 kết cục khác hoặc không diễn được · 2 dòng lệnh hoặc tệp sai
LANG=en: in English.`,
  groups: {
    way: 'ĐƯỜNG ĐI THÔNG THƯỜNG',
    people: 'KHI NGƯỜI DÂN VÀ GIẤY TỜ CÓ VƯỚNG MẮC',
    rules: 'THỜI HẠN, LỊCH VÀ QUY ĐỊNH',
    faults: 'KHI HỆ THỐNG HỎNG',
    training: 'ĐỂ TẬP VIỆC',
  },
  levels: { 1: 'dễ', 2: 'vừa', 3: 'khó' },
  acts: (count: number) => `${count} việc`,
  notUnderstood: (found: string) =>
    found ? `Không hiểu “${found}”.` : 'Chưa nói diễn kịch bản nào.',
  badSeed: (found: string) =>
    `--seed ${found}: phải là số nguyên từ 0 đến 4294967295, ví dụ --seed 7.`,
  badDatabase: () => '--database: hãy cho một tên tệp, ví dụ --database data/thu.db.',
  unknown: (id: string, near: string) =>
    `Không có kịch bản “${id}”. Gần giống: ${near}. Xem tất cả: npm run seed -- --list`,
  noFile: (path: string, why: string) =>
    `Không đọc được ${path} (${why}). Hãy xem lại đường dẫn và quyền đọc.`,
  brokenFile: (path: string) =>
    `${path} chưa phải là kịch bản dùng được. Chưa có gì được ghi. Hãy sửa:`,
  line: (line: number) => `dòng ${line}`,
  exists: (path: string) =>
    `${path} đã có và được giữ nguyên. Hãy chọn chỗ khác bằng --database, hoặc tự xóa tệp ấy trước.`,
  notPlayed: (why: string) => `Không diễn được như đã viết, nên không giữ lại gì.\n  ${why}`,
  noRight: (path: string) =>
    `Không được ghi vào thư mục của ${path}. Hãy chọn chỗ khác bằng --database, hoặc xin quyền ghi. Chưa có gì được ghi.`,
  noFolder: (path: string) =>
    `Không tạo được thư mục cho ${path}: một phần đường dẫn không phải là thư mục hoặc không có. Hãy chọn chỗ khác bằng --database.`,
  full: (path: string) =>
    `Ổ đĩa không nhận thêm dữ liệu cho ${path}: hãy giải phóng chỗ trống hoặc chọn ổ khác bằng --database. Không có gì dở dang để lại.`,
  seed: (seed: number) =>
    `Hạt giống ${seed}: diễn biến không đổi; mã nội bộ và số định danh được rút theo số này, nên lần sau vẫn đúng như vậy.`,
  expected: 'phải là',
  asWritten: (count: number) => `Đúng như kịch bản: ${count} điều.`,
  otherwise: (wrong: number, count: number) => `Khác kịch bản: ${wrong} trong ${count} điều.`,
  kept: (path: string, open: string) => `Cơ sở dữ liệu: ${path}\nMở ra xem:     ${open}`,
}

const en: typeof vi = {
  usage: `Usage:
${usage}

  --list      the scenarios there are
  ID          plays a scenario into a new database; FILE.json is a scenario of your own
  --database  where the database goes; data/ID.db when not said
  --seed      a whole number from 0 to 4294967295, 0 when not said: the same number gives the same keys and identity numbers

Exit code: 0 as written · 1 it ended otherwise or could not be played · 2 a mistake in the command or the file`,
  groups: {
    way: 'THE USUAL WAY',
    people: 'WHEN PEOPLE AND PAPERS ARE IN TROUBLE',
    rules: 'TIME LIMITS, CALENDAR AND RULES',
    faults: 'WHEN SYSTEMS BREAK',
    training: 'FOR TRAINING',
  },
  levels: { 1: 'easy', 2: 'medium', 3: 'hard' },
  acts: (count) => (count === 1 ? '1 act' : `${count} acts`),
  notUnderstood: (found) =>
    found ? `“${found}” is not understood.` : 'Which scenario? None was named.',
  badSeed: (found) =>
    `--seed ${found}: must be a whole number from 0 to 4294967295, for example --seed 7.`,
  badDatabase: () => '--database: give the name of a file, for example --database data/try.db.',
  unknown: (id, near) =>
    `There is no scenario “${id}”. Nearest: ${near}. See all: npm run seed -- --list`,
  noFile: (path, why) =>
    `${path} cannot be read (${why}). Check the path and the right to read it.`,
  brokenFile: (path) => `${path} is no scenario that can be played yet. Nothing was written. Mend:`,
  line: (line) => `line ${line}`,
  exists: (path) =>
    `${path} exists and was left as it is. Choose another place with --database, or remove that file yourself first.`,
  notPlayed: (why) => `It did not go as it is written, so nothing was kept.\n  ${why}`,
  noRight: (path) =>
    `Nothing may be written into the folder of ${path}. Choose another place with --database, or get the right to write. Nothing was written.`,
  noFolder: (path) =>
    `The folder for ${path} cannot be made: part of the path is no folder or is not there. Choose another place with --database.`,
  full: (path) =>
    `The disk takes no more data for ${path}: free some space or choose another disk with --database. Nothing unfinished was left behind.`,
  seed: (seed) =>
    `Seed ${seed}: the course is the same; internal keys and identity numbers are drawn by this number and come out alike every time.`,
  expected: 'must be',
  asWritten: (count) => `As written: ${count} facts.`,
  otherwise: (wrong, count) => `Not as written: ${wrong} of ${count} facts.`,
  kept: (path, open) => `Database: ${path}\nOpen it:  ${open}`,
}

/** Vietnamese, unless LANG asks for English. */
export const languageIn = ({ LANG }: Record<string, string | undefined>) =>
  LANG && /^en\b|^en_/i.test(LANG) ? 'en' : 'vi'

export type Texts = typeof vi
export const texts = { vi, en }
