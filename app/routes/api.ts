import { answerApi } from '#app/api/answering.server.ts'
import type { Route } from './+types/api.ts'

/** Figures for everybody’s programs: `/api/v1/…`, described at `/api/v1/openapi.json`. */
export const loader = ({ params, url, context }: Route.LoaderArgs) =>
  answerApi(`/${params['*']}`, url.searchParams, context)
