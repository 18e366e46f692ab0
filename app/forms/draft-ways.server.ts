import { redirect } from 'react-router'
import { DraftSentError } from '#app/services/drafting.server.ts'
import type { Actor } from '#machines/permissions.ts'

type Typist = Pick<Extract<Actor, { kind: 'citizen' | 'official' }>, 'kind'>

/** Where a draft leads when it is sent, left for later or deleted: the citizen's pages, or the counter's. */
export function waysOf({ kind }: Typist) {
  const list = kind === 'citizen' ? '/dossiers' : '/office/counter'
  return {
    sent: (dossierId: string) =>
      kind === 'citizen' ? `/dossiers/${dossierId}/receipt` : `/office/counter/${dossierId}`,
    later: `${list}?saved=1`,
    deleted: `${list}?deleted=1`,
  }
}

export type DraftWays = ReturnType<typeof waysOf>

/** A draft that was sent meanwhile leads to its dossier; every other error goes on. */
export const orToDossier = (ways: DraftWays) => (error: unknown) => {
  if (!(error instanceof DraftSentError)) throw error
  return redirect(ways.sent(error.dossierId), 303)
}
