const services: Record<string, string> = {
  'commune-police': 'ministry/public-security',
  police: 'ministry/public-security',
  'social-insurance': 'ministry/social-security',
}
/** Whose system reports a step or a dossier; shares no code with the portal. */
export const ownerOf = (province: string, agency = '') => services[agency] ?? `province/${province}`

/** By the formula that counted for the owner on the day a case ended; without one, filed and settled online. */
export function collectedBy(
  settings: readonly { owner: string; from_on: string; broken_by: string | null }[],
  owner: string,
  endedAt: number,
  marks: Record<string, boolean>,
) {
  const day = new Date(endedAt + 7 * 3_600_000).toISOString().slice(0, 10)
  let from = ''
  let brokenBy: string | null = null
  for (const one of settings) {
    if (one.owner !== owner || one.from_on > day || one.from_on < from) continue
    from = one.from_on
    brokenBy = one.broken_by
  }
  const breaks = (brokenBy === null ? null : (JSON.parse(brokenBy) as string[])) ?? [
    'filedAtCounter',
    'filedByPost',
    'noEResult',
  ]
  return breaks.every((mark) => !marks[mark])
}
