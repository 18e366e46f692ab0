import { attachPaper } from '#app/services/attaching.server.ts'
import { checkValues } from '#app/services/checking-values.server.ts'
import type { Context } from '#app/services/context.ts'
import { decideLikeness } from '#app/services/comparing.server.ts'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { correct, requestCorrection, sendBack, uphold } from '#app/services/correcting.server.ts'
import { startAtCounter } from '#app/services/counter.server.ts'
import { decide, recordContact } from '#app/services/deciding.server.ts'
import { viewStep } from '#app/services/examining.server.ts'
import { setFault } from '#app/services/breaking.server.ts'
import { retryDeadLetter, viewMessages } from '#app/services/operating.server.ts'
import {
  apologise,
  concludeVerification,
  hold,
  refuse,
  verify,
} from '#app/services/refusing.server.ts'
import { compensate, revoke } from '#app/services/revoking.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import {
  requestSupplement,
  supply,
  type SupplyProblems,
} from '#app/services/supplementing.server.ts'
import { askWithdrawal, cancelWithdrawal } from '#app/services/withdrawing.server.ts'
import { instantAt } from '#machines/calendar.ts'
import { answerPages, fillDraft } from '../demo/citizen.ts'
import type { ActName, ActOf } from './acts.ts'

/** What an act is given: who acts and when, and what is known of the story so far. */
export interface Stage {
  ctx: Context
  bundle: string
  /** The id of a dossier, by its name in the scenario. */
  dossierOf: (name: string) => string
  /** What the one who declares, or comes to a counter, knows; and who that is. */
  knows: Readonly<Record<string, string>>
  personId: string
  declared: (name: string, family: string, dossierId: string) => void
  /** Carries what the last step of an act set in motion, before its next one. */
  deliver: () => Promise<void>
}

type Perform<Name extends ActName> = (act: ActOf<Name>, stage: Stage) => Promise<unknown>

export const instant = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11))

const of = (
  { dossier, step }: { dossier: string; step: string },
  { dossierOf }: Pick<Stage, 'dossierOf'>,
) => ({ dossierId: dossierOf(dossier), stepId: step })

/** A mended form that is still wrong is a mistake in the scenario. */
function proper(outcome: object | SupplyProblems) {
  if (!('problems' in outcome)) return
  const faults = outcome.problems.map(({ message }) => message)
  throw new Error(`Not accepted: ${[...faults, ...outcome.missingPapers].join(', ')}`)
}

/** A picture of one grey dot: what is on a paper matters to no story. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

async function handIn(ctx: Context, draftId: string, papers: readonly string[] = []) {
  for (const paper of papers) {
    const fault = await attachPaper(ctx, draftId, paper, { name: `${paper}.png`, content: PICTURE })
    if (fault) throw new Error(`“${paper}” is not taken: ${fault}.`)
  }
}

/** One table: which service carries out which act. */
const performers: { [Name in ActName]: Perform<Name> } = {
  declare: async (act, { ctx, bundle, knows, declared }) => {
    const draftId = await fillDraft(ctx, bundle, { ...knows, ...act.knows })
    await handIn(ctx, draftId, act.papers)
    const { dossierId } = await submitDeclaration(ctx, draftId)
    declared(act.dossier, act.family, dossierId)
  },
  fileAtCounter: async (act, { ctx, bundle, knows, personId, declared }) => {
    const draftId = await startAtCounter(ctx, personId, bundle, act.variant)
    await answerPages(ctx, draftId, { ...knows, ...act.knows })
    await handIn(ctx, draftId, act.papers)
    const { dossierId } = await submitDeclaration(ctx, draftId)
    declared(act.dossier, act.family, dossierId)
  },
  decide: async (act, stage) => {
    for (const type of act.events) {
      const step = of(act, stage)
      // Who appraises has read the declaration, and that stands in the log.
      if (type === 'APPRAISE') await viewStep(stage.ctx, step.dossierId, step.stepId)
      await decide(stage.ctx, step, type)
      await stage.deliver()
    }
  },
  checkValues: (act, stage) => checkValues(stage.ctx, of(act, stage), act.fields),
  requestSupplement: (act, stage) => requestSupplement(stage.ctx, of(act, stage), act.items),
  supply: async (act, stage) => proper(await supply(stage.ctx, of(act, stage), act.values)),
  refuse: (act, stage) => refuse(stage.ctx, of(act, stage), act),
  verify: (act, stage) => verify(stage.ctx, of(act, stage), act.reason),
  concludeVerification: (act, stage) =>
    concludeVerification(stage.ctx, of(act, stage), act.finding),
  hold: (act, stage) => hold(stage.ctx, of(act, stage), act),
  apologise: ({ reason, until, ...act }, stage) =>
    apologise(stage.ctx, of(act, stage), { reason, until: instant(until) }),
  decideLikeness: ({ other, decision, reason, ...act }, stage) =>
    decideLikeness(stage.ctx, of(act, stage), {
      other: stage.dossierOf(other),
      decision,
      reason,
    }),
  sendBack: (act, stage) => sendBack(stage.ctx, of(act, stage), act),
  correct: async (act, stage) => proper(await correct(stage.ctx, of(act, stage), act)),
  uphold: (act, stage) => uphold(stage.ctx, of(act, stage), act.reason),
  revoke: (act, stage) => revoke(stage.ctx, of(act, stage), act),
  compensate: (act, stage) => compensate(stage.ctx, of(act, stage), act),
  recordContact: (act, stage) => recordContact(stage.ctx, of(act, stage), act),
  requestCorrection: (act, stage) => requestCorrection(stage.ctx, of(act, stage), act.items),
  askWithdrawal: (act, stage) => askWithdrawal(stage.ctx, of(act, stage), act.reason),
  cancelWithdrawal: (act, stage) => cancelWithdrawal(stage.ctx, of(act, stage)),
  answerConsent: async ({ agrees, reason, ...act }, { ctx, dossierOf }) => {
    const asked = (await listMyConsents(ctx)).find(
      (one) => one.dossier_id === dossierOf(act.dossier) && one.procedure_id === act.step,
    )
    if (!asked) throw new Error(`Nobody is asked about “${act.step}” of “${act.dossier}”.`)
    await answerConsent(ctx, asked.id, agrees ? { agrees } : { agrees, reason })
  },
  breakDown: ({ target, kind }, { ctx }) => setFault(ctx, target, true, kind),
  mend: ({ target }, { ctx }) => setFault(ctx, target, false),
  retryDeadLetters: async (_, { ctx }) => {
    for (const { id } of await viewMessages(ctx, 'dead')) await retryDeadLetter(ctx, id)
  },
}

/** Carries out one act through the services people use. Throws what the service throws. */
export const perform = <Name extends ActName>(act: ActOf<Name>, stage: Stage): Promise<unknown> =>
  performers[act.does](act, stage)
