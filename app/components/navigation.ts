import type { Actor } from '#machines/permissions.ts'

/** Where the life events stand that one can declare: there are as many as there are bundles, each with its own name. */
const lifeEvents = { to: '/bundles', name: 'lifeEvents' } as const

/** What each kind of person finds in the header; the names stand in the texts under `nav`. */
export const navigation = {
  anonymous: [lifeEvents, { to: '/measures', name: 'measures' }],
  citizen: [
    { to: '/dossiers', name: 'dossiers' },
    { to: '/store', name: 'store' },
    { to: '/notices', name: 'notices' },
    lifeEvents,
    { to: '/measures', name: 'measures' },
  ],
  official: [
    { to: '/office', name: 'queue' },
    { to: '/office/feedback', name: 'feedback' },
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

/** The way that leads closest to this page: `/office/feedback/7` lies below two of them. */
export function closestTo(path: string, ways: readonly { to: string }[]): string | undefined {
  const onTheWay = ways.map(({ to }) => to).filter((to) => currentIn(path, to))
  return onTheWay.sort((one, other) => other.length - one.length)[0]
}
