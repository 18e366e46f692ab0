import type { Actor } from '#machines/permissions.ts'

/** What each kind of person finds in the header; the names stand in the texts under `nav`. */
export const navigation = {
  anonymous: [
    { to: '/bundles/birth', name: 'birth' },
    { to: '/measures', name: 'measures' },
  ],
  citizen: [
    { to: '/dossiers', name: 'dossiers' },
    { to: '/bundles/birth', name: 'birth' },
    { to: '/measures', name: 'measures' },
  ],
  official: [
    { to: '/office', name: 'queue' },
    { to: '/measures', name: 'measures' },
  ],
  operator: [
    { to: '/operator', name: 'operator' },
    { to: '/measures', name: 'measures' },
  ],
  system: [],
} as const satisfies Record<Actor['kind'], readonly { to: string; name: string }[]>

/** Where a visitor is on the way to `to`: on that very page, somewhere below it, or elsewhere. */
export function currentIn(path: string, to: string): 'page' | 'true' | undefined {
  const [page = ''] = path.split('?')
  if (page === to) return 'page'
  return to !== '/' && page.startsWith(`${to}/`) ? 'true' : undefined
}
