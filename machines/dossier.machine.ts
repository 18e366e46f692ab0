import { and, not } from 'xstate'
import type { Bundle, Procedure } from './bundle.ts'
import { dossierSetup } from './dossier.setup.ts'
import { emptyContext } from './step.flags.ts'
import { finished, stepRegion, withSomeResult } from './step.region.ts'

/**
 * The statechart of one bundle version: a parallel region per procedure, and one for the dossier itself.
 *
 * Pure by construction: no `invoke`, `after`, `spawn` or `sendTo`. Deadlines are rows, effects are data.
 */
export function createDossierMachine(bundle: Bundle) {
  return dossierSetup.createMachine({
    id: `${bundle.id}@${bundle.version}`,
    type: 'parallel',
    context: emptyContext(bundle.procedures.map((procedure) => procedure.id)),
    states: {
      dossier: dossierRegion(bundle.procedures),
      ...Object.fromEntries(
        bundle.procedures.map((procedure) => [
          procedure.id,
          stepRegion(procedure, bundle.procedures, hasLongerLimit(bundle, procedure.id)),
        ]),
      ),
    },
  })
}

const hasLongerLimit = ({ ruleSets }: Bundle, stepId: string) =>
  ruleSets.some(({ limits }) => limits[stepId]?.verified !== undefined)

export type DossierMachine = ReturnType<typeof createDossierMachine>

function dossierRegion(procedures: readonly Procedure[]) {
  const allFinished = and(procedures.map(({ id }) => finished(id)))
  const someResult = withSomeResult(procedures.map(({ id }) => id))
  return dossierSetup.createStateConfig({
    initial: 'draft',
    states: {
      draft: {
        on: {
          SUBMIT: {
            target: 'open',
            actions: ['chooseSteps', { type: 'notify', params: { message: 'submitted' } }],
          },
        },
      },
      open: {
        always: [
          {
            target: 'closed',
            guard: and([allFinished, someResult]),
            actions: { type: 'notify', params: { message: 'completed' } },
          },
          {
            target: 'closed',
            guard: allFinished,
            actions: { type: 'notify', params: { message: 'ended' } },
          },
        ],
      },
      // An ordinary state with a tag: a correction opens the dossier again.
      closed: { tags: ['closed'], always: { target: 'open', guard: not(allFinished) } },
    },
  })
}
