import { joinDate } from '#app/components/date-parts.ts'

const PART = /^(.+)\.(day|month|year)$/

/** A place chosen among those shown for a text stands for that text, unless another was typed since. */
const CHOSEN = '.chosen'
const SHOWN_FOR = '.shown-for'

/** What a page of questions sent, by field; the three boxes of a date as one value, a chosen place as its code. */
export function answersIn(form: FormData): Record<string, string> {
  const answers: Record<string, string> = {}
  // Asking the form by name reads it from its start each time: a form of many names would hold up everybody.
  const first = new Map([...form].toReversed())
  const said = (name: string) => {
    const value = first.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  for (const name of first.keys()) {
    const [, date] = PART.exec(name) ?? []
    answers[date ?? name] = date
      ? joinDate({
          day: said(`${date}.day`),
          month: said(`${date}.month`),
          year: said(`${date}.year`),
        })
      : said(name)
  }
  return withChosenPlaces(answers)
}

function withChosenPlaces(answers: Readonly<Record<string, string>>) {
  const rest: Record<string, string> = {}
  for (const [name, value] of Object.entries(answers)) {
    if (name.endsWith(CHOSEN) || name.endsWith(SHOWN_FOR)) continue
    const chosen = answers[`${name}${CHOSEN}`]
    rest[name] = chosen && answers[`${name}${SHOWN_FOR}`] === value ? chosen : value
  }
  return rest
}
