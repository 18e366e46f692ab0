import { data } from 'react-router'

/** Any address no route knows, whatever the method. */
function notFound(): never {
  throw data(null, { status: 404 })
}

export const loader = notFound
export const action = notFound
export default function NotFoundPage() {
  return null
}
export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
