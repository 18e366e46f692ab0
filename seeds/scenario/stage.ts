import type { Context } from '#app/services/context.ts'
import { getFamily } from '#machines/bundles/index.ts'
import { procedureIn } from '#machines/family.ts'
import type { Actor } from '#machines/permissions.ts'
import { officialNamed, type People } from '../demo/people.ts'
import type { Act } from './acts.ts'
import type { Stage } from './perform.ts'
import type { Scenario } from './scenario.ts'

/** The dossiers of a story by the names it gave them, and whose they are. */
export type Dossiers = Map<string, { id: string; family: string }>

/** An act of a dossier that no act before it declared. */
export class NotDeclaredError extends Error {
  constructor(readonly dossier: string) {
    super(`Nobody declared “${dossier}” yet.`)
    this.name = 'NotDeclaredError'
  }
}

/** Where and when an act happens, and who may be called. */
interface Setting {
  ctx: Omit<Context, 'actor'>
  bundle: string
  people: People
  /** Officials besides those of the demo. */
  officials: Scenario['cast']['officials']
  deliver: Stage['deliver']
}

const operator: Actor = { kind: 'operator', id: 'operator', name: 'Điều hành' }

/** What one act of a story is given; a dossier it declares is added to the story's. Throws for an unknown one. */
export function stageFor(act: Act, setting: Setting, dossiers: Dossiers): Stage {
  const named = (name: string) => {
    const found = dossiers.get(name)
    if (!found) throw new NotDeclaredError(name)
    return found
  }
  const family = 'family' in act ? act.family : 'dossier' in act ? named(act.dossier).family : ''
  return {
    ctx: { ...setting.ctx, actor: actorOf(act, setting, family) },
    bundle: setting.bundle,
    dossierOf: (name) => named(name).id,
    ...declarant(setting.people, act, family),
    declared: (name, of, id) => dossiers.set(name, { id, family: of }),
    deliver: setting.deliver,
  }
}

/** Who declares, or comes to a counter to have it typed, and what they know. */
function declarant(people: People, act: Act, family: string) {
  const who =
    act.does === 'declare' ? act.who : act.does === 'fileAtCounter' ? act.person : undefined
  if (!who) return { knows: {}, personId: '' }
  return { knows: people.answersOf(family, who), personId: people.personOf(family, who).id }
}

function actorOf(act: Act, { people, bundle, officials }: Setting, family: string): Actor {
  switch (act.who) {
    case 'operator':
      return operator
    case 'official':
      return act.account
        ? guestNamed(officials, act.account)
        : people.officialFor(family, procedureIn(getFamily(bundle), act.step).agency)
    default:
      return people.personOf(family, act.who)
  }
}

function guestNamed(officials: Setting['officials'], accountId: string): Actor {
  const guest = officials.find(({ id }) => id === accountId)
  if (!guest) return officialNamed(accountId)
  const { id, name, colleagueOf, roles } = guest
  return { ...officialNamed(colleagueOf), id, name, roles }
}
