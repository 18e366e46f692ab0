import type { StepView } from '#app/services/viewing.server.ts'
import type { Wording } from './wording.server.ts'

/** Nobody sits at the offices of a simulation: whose part to take so that the dossier goes on. */
export const playOn = (steps: readonly StepView[], { language, procedure }: Wording) =>
  steps
    .filter(
      ({ settled, waitsFor, acknowledged }) => !settled && acknowledged && waitsFor === 'office',
    )
    .map(({ procedureId, officeId, office }) => ({
      id: procedureId,
      to: `/sign-in?${new URLSearchParams({ as: 'official', at: officeId })}`,
      office: office[language],
      procedure: procedure(procedureId),
    }))
