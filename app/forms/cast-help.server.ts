import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { aboutMe } from '#app/services/signing-in.server.ts'

/** What the person played knows, as their card at sign-in told it: nobody holds the hospital's paper in a simulation. */
export async function castHelp(context: Readonly<RouterContextProvider>) {
  const me = await aboutMe(contextFor(context))
  const about = languageFor(context) === 'en' ? me?.about_en : me?.about_vi
  return me && about ? { name: me.full_name, about } : undefined
}

export type CastHelp = Awaited<ReturnType<typeof castHelp>>
