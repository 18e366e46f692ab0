import type { ServerBuild } from 'react-router'

/** One route as the portal serves it, with its whole address. */
export interface Surface {
  id: string
  /** `/drafts/:draftId/:page` */
  pattern: string
  hasLoader: boolean
  hasAction: boolean
}

/** Every address of app/routes.ts, read from what is served: a new route is swept without being named here. */
export function surfaceOf({ routes }: ServerBuild): Surface[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.parentId === undefined) return []
    const parents: string[] = []
    for (let at = routes[route.parentId]; at; at = at.parentId ? routes[at.parentId] : undefined) {
      parents.unshift(at.path ?? '')
    }
    const pattern = `/${[...parents, route.path ?? ''].filter(Boolean).join('/')}`
    const { loader, action } = route.module
    return [{ id: route.id, pattern, hasLoader: !!loader, hasAction: !!action }]
  })
}

const segmentsOf = (text: string) => text.split('/').filter(Boolean)

/** The values of a path's parameters, when it is one of this pattern. */
export function paramsIn(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = segmentsOf(pattern)
  const found = segmentsOf(path)
  if (wanted.length !== found.length || wanted.includes('*')) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = found[index] ?? ''
    if (segment.startsWith(':')) params[segment.slice(1)] = value
    else if (segment !== value) return undefined
  }
  return params
}

/** The route that answers a path: of several patterns the one with fewest parameters. */
export function routeFor(surfaces: readonly Surface[], path: string) {
  return surfaces
    .filter(({ pattern }) => paramsIn(pattern, path))
    .sort((one, other) => one.pattern.split(':').length - other.pattern.split(':').length)[0]
}
