/** Answers as they are typed on pages: a day has three boxes. */
export function typedOnPages(answers: Readonly<Record<string, string>>): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [key, value] of Object.entries(answers)) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
    if (!year || !month || !day) typed[key] = value
    else
      Object.assign(typed, { [`${key}.day`]: day, [`${key}.month`]: month, [`${key}.year`]: year })
  }
  return typed
}
