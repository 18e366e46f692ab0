/** Days off and Saturdays worked, copied by hand from the announcements: no code is shared with the portal. */
const off = new Set([
  ...['2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
  ...['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03'],
  ...['2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'],
  ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
  ...['2026-02-20', '2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'],
  '2026-09-02',
])
const worked = new Set(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])

/** Every minute between two times, asked whether it is an office minute, and whether it counts. */
export function officeMinutes(
  from: number,
  to: number,
  counts: (at: number) => boolean = () => true,
) {
  let count = 0
  for (let at = from; at < to; at += 60_000) {
    const local = at + 7 * 3_600_000
    const minute = Math.floor((local % 86_400_000) / 60_000)
    const isOpen = (minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020)
    if (isOpen && isWorked(Math.floor(local / 86_400_000)) && counts(at)) count += 1
  }
  return count
}

const known = new Map<number, boolean>()

function isWorked(number: number) {
  const answer = known.get(number) ?? isInCalendar(new Date(number * 86_400_000))
  known.set(number, answer)
  return answer
}

function isInCalendar(day: Date) {
  const name = day.toISOString().slice(0, 10)
  const isWeekday = day.getUTCDay() >= 1 && day.getUTCDay() <= 5
  return worked.has(name) || (isWeekday && !off.has(name))
}

/** The value in the middle of a list in order, by nearest rank, or another hundredth of the way; null of nothing. */
export function rank(values: readonly number[], hundredths: number) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? null
}
