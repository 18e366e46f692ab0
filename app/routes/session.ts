import type { RouterContextProvider } from 'react-router'
import { visitOf } from '#app/context.server.ts'
import type { Route } from './+types/session.ts'

/** How long the session still lasts: what an open page asks by itself before it warns. */
export const loader = ({ context }: Route.LoaderArgs) => standing(context)

/** The same, asked by somebody who is there and wants to stay: that alone keeps the session. */
export const action = ({ context }: Route.ActionArgs) => standing(context)

function standing(context: Readonly<RouterContextProvider>) {
  const { sessionEndsAt, recordedAt } = visitOf(context)
  return Response.json({ lastsMs: sessionEndsAt === null ? 0 : sessionEndsAt - recordedAt })
}
