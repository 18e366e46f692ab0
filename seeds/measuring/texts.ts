import type { Language } from '#machines/bundle.ts'

const usage = `  npm run measure -- [--json] [--unit life-event|dossier|step] [--from D --to D] [--database PATH]
  npm run recount -- [--repair] [--database PATH]`

/** Everything the two commands say. */
const vi = {
  usage: `Cách dùng:
${usage}

  measure     in mọi số đo: cả nước, hai khối, từng tỉnh; --json in JSON
  recount     đếm lại mọi số từ các dòng và so với số cộng dồn; --repair cộng lại từ đầu
  --from --to ngày đầu và ngày cuối, tính cả hai, ví dụ 2024-08-01
  --database  cơ sở dữ liệu; không nói thì là data/portal.db

Mã thoát: 0 xong, mọi số khớp · 1 có số không khớp, hoặc không đọc được · 2 dòng lệnh sai`,
  notUnderstood: (found: string) => `Không hiểu “${found}”.`,
  badPeriod: (from: string, to: string) =>
    `Từ “${from}” đến “${to}” không phải là một khoảng ngày. Hãy viết như --from 2024-08-01 --to 2024-08-31.`,
  noDatabase: (path: string) =>
    `Không có cơ sở dữ liệu ở ${path}. Hãy xem lại --database, hoặc chạy npm start trước.`,
  broken: (path: string, why: string) => `Không đọc được ${path}: ${why}`,
  same: (rows: string) => `Mọi số cộng dồn khớp với các dòng (${rows}).`,
  different: (count: number) => `${count} số không khớp:`,
  kept: 'cộng dồn',
  counted: 'đếm lại',
  repaired: (count: number) => `Đã cộng lại từ đầu: ${count} hồ sơ.`,
  figures: 'số đo',
}

const en: typeof vi = {
  usage: `Usage:
${usage}

  measure     prints every figure: the country, both blocks, every province; --json prints JSON
  recount     counts everything anew from the rows and compares it with the roll-ups; --repair adds them up afresh
  --from --to first and last day, both included, e.g. 2024-08-01
  --database  the database; data/portal.db when nothing is said

Exit code: 0 done, everything agrees · 1 something differs or cannot be read · 2 the command line is wrong`,
  notUnderstood: (found) => `“${found}” is not understood.`,
  badPeriod: (from, to) =>
    `From “${from}” to “${to}” is no period. Write it like --from 2024-08-01 --to 2024-08-31.`,
  noDatabase: (path) =>
    `There is no database at ${path}. Check --database, or run npm start first.`,
  broken: (path, why) => `${path} cannot be read: ${why}`,
  same: (rows) => `Every roll-up agrees with the rows (${rows}).`,
  different: (count) => `${count} numbers differ:`,
  kept: 'rolled up',
  counted: 'counted',
  repaired: (count) => `Added up afresh: ${count} dossiers.`,
  figures: 'figures',
}

export const measureTexts: Record<Language, typeof vi> = { vi, en }
