import type { TFunction } from 'i18next'
import type { listMySlips } from '#app/services/slips.server.ts'
import type { Wording } from './wording.server.ts'

/** The slips there are of a dossier, each by its name and procedure. */
export function slipLinks(
  ofSteps: Awaited<ReturnType<typeof listMySlips>>,
  { text }: Pick<Wording, 'text'>,
  t: TFunction<'slips'>,
) {
  return ofSteps.flatMap(({ stepId, slips }) =>
    slips.map(({ number }) => ({
      stepId,
      number,
      label: `${text(`procedures.${stepId}.short`)}: ${t(`names.${number}`)}`,
    })),
  )
}

export type SlipLink = ReturnType<typeof slipLinks>[number]
