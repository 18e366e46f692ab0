export interface DateParts {
  day: string
  month: string
  year: string
}

/**
 * The three boxes of a date field as one value, `YYYY-MM-DD`, or '' when all are empty. What is no date
 * stays what was typed (`2024-13-`), so that the schema can refuse it and the page can show it again.
 */
export function joinDate({ day, month, year }: DateParts): string {
  if (!day && !month && !year) return ''
  return [year, padded(month), padded(day)].join('-')
}

/** The reverse of `joinDate`, also for values that are no date. */
export function splitDate(value = ''): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day, month, year }
}

const padded = (part: string) => (/^\d$/.test(part) ? `0${part}` : part)
