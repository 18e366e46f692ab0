/** The sentences that the server wrote, already translated, on the element whose script shows them. */
export function textsOf(element: HTMLElement): Partial<Record<string, string>> {
  const texts: unknown = JSON.parse(element.dataset.texts ?? '{}')
  if (typeof texts !== 'object' || texts === null) return {}
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, String(text)]))
}
