import { data } from 'react-router'
import { refusalContext } from '#app/context.server.ts'
import type { Route } from './+types/refused.ts'

/** Shown in place of the page that was asked for, when the server turned the request away. */
export function loader({ context }: Route.LoaderArgs) {
  const refusal = context.get(refusalContext)
  throw data(refusal, { status: refusal?.status ?? 404 })
}

export default function RefusedPage() {
  return null
}
export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
