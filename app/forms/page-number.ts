/** The page asked for in a list, 1 for anything that is none; lists end long before the last that is taken. */
export function pageNumber(url: URL): number {
  const asked = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
