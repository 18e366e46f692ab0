import { toString } from 'qrcode'
import { contextFor, requireCitizen } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dossierMark } from '#app/services/marking.server.ts'
import type { Route } from './+types/dossier-qr.ts'

/** A picture of the address under which the applicant follows the dossier; nothing personal is in it. */
export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const { dossierId } = params
  await served(() => dossierMark(contextFor(context), dossierId))
  const svg = await toString(`${url.origin}/dossiers/${dossierId}`, { type: 'svg', margin: 2 })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
