import type { DossierEventType } from '#machines/dossier.events.ts'
import type { Actor } from '#machines/permissions.ts'

/** Whoever sends an event. */
export type Acting = Exclude<Actor, { kind: 'anonymous' }>

/** A simulated person tried what nobody of their kind may do: a mistake of the simulation, never swallowed. */
export class TrespassError extends Error {
  constructor(type: DossierEventType, actor: Acting) {
    super(`${type} is nothing ${actor.kind} ${actor.id} may send.`)
    this.name = 'TrespassError'
  }
}
