import { portalContext, visitOf } from '#app/context.server.ts'
import { checkHealth } from '#app/services/health.server.ts'
import type { Route } from './+types/healthz.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(portalContext)
  const healthy = await checkHealth(db)
  return Response.json(
    {
      status: healthy ? 'ok' : 'unavailable',
      portalTime: new Date(visitOf(context).now).toISOString(),
      uptimeSeconds: Math.floor(process.uptime()),
    },
    { status: healthy ? 200 : 503 },
  )
}
