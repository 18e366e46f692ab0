import { joinDate } from '#app/components/date-parts.ts'

const PART = /^(.+)\.(day|month|year)$/

/** What a page of questions sent, by field; the three boxes of a date as one value. */
export function answersIn(form: FormData): Record<string, string> {
  const answers: Record<string, string> = {}
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  for (const name of form.keys()) {
    const [, date] = PART.exec(name) ?? []
    answers[date ?? name] = date
      ? joinDate({
          day: said(`${date}.day`),
          month: said(`${date}.month`),
          year: said(`${date}.year`),
        })
      : said(name)
  }
  return answers
}
