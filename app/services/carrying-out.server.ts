import { insertBenefit, listBenefits, reclaimBenefit } from '#db/benefits.server.ts'
import type { Store } from '#db/database.server.ts'
import { getDeclaration, getDossier } from '#db/dossiers.server.ts'
import { receiveOnce } from '#db/outbox.server.ts'
import { actOnRegister, revertAct } from '#db/register-acts.server.ts'
import { listCompensations } from '#db/revocations.server.ts'
import type { Db } from '#db/schema.ts'
import { findStep } from '#db/steps.server.ts'
import { answersOf, procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import type { OutboxRow } from '#machines/rows.types.ts'
import type { StepState } from '#machines/step.states.ts'
import { parseDeclaration } from './stored.ts'

const undoingStates = ['revoked', 'compensating', 'compensated'] as const satisfies StepState[]

interface Delivery {
  db: Store
  message: OutboxRow
  at: Instant
}

/** A register takes in what a signed result says; it keeps the value from before. Inbox row and change are one write. */
export function enterIntoRegister({ db, message, at }: Delivery) {
  return db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    const { step, answers, isUndone } = await stepOf(trx, message)
    const about = step.acts?.about(answers)
    if (!step.acts || !about || isUndone) return
    const { register, action } = step.acts
    await actOnRegister(
      trx,
      {
        dossier_id: message.dossier_id,
        procedure_id: step.id,
        register,
        action,
        personal_number: about.personalNumber,
        acted_at: at,
      },
      about.value,
    )
  })
}

/** The office pays what its signed result grants, once. */
export function payBenefit({ db, message, at }: Delivery) {
  return db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    const { step, answers, isUndone } = await stepOf(trx, message)
    const benefit = step.pays?.(answers, dayAt(message.created_at))
    if (!benefit || isUndone) return
    await insertBenefit(trx, {
      id: `${message.dossier_id}:${step.id}`,
      dossier_id: message.dossier_id,
      procedure_id: step.id,
      amount: benefit.amount,
      method: benefit.method,
      sent_to: benefit.to,
      legal_basis: benefit.legalBasis,
      paid_at: at,
      reclaimed_at: null,
    })
  })
}

/** A result was taken back: the register holds what it held before, and what was reclaimed is marked as such. */
export function revertOnRegister({ db, message, at }: Delivery) {
  return db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    const { dossier_id: dossierId, procedure_id: stepId } = message
    if (stepId === null) return
    await revertAct(trx, dossierId, stepId, at)
    const undone = (await listCompensations(trx, dossierId)).findLast(
      ({ procedure_id }) => procedure_id === stepId,
    )
    if (undone?.done === 'reclaimed') await reclaimBenefit(trx, dossierId, stepId, at)
  })
}

/** What was paid out with the results of a dossier, in đồng: when, how much, how and where to. */
export async function benefitsOf(db: Db, dossierId: string) {
  return (await listBenefits(db, dossierId)).map((row) => ({
    stepId: row.procedure_id,
    amount: row.amount,
    method: row.method,
    sentTo: row.sent_to,
    legalBasis: row.legal_basis,
    paidAt: row.paid_at,
    reclaimedAt: row.reclaimed_at,
  }))
}

async function stepOf(trx: Db, { dossier_id, procedure_id, id }: OutboxRow) {
  if (procedure_id === null) throw new Error(`Message ${id} concerns no step.`)
  const dossier = await getDossier(trx, dossier_id)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { declaration } = await getDeclaration(trx, dossier_id)
  const state = (await findStep(trx, dossier_id, procedure_id))?.state
  return {
    /** Its result was taken back while the message was on its way: nothing of it is carried out any more. */
    isUndone: undoingStates.some((one) => one === state),
    step: procedureOf(bundle, procedure_id),
    answers: answersOf(parseDeclaration(declaration)),
  }
}
