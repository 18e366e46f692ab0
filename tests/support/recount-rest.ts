import type { Db } from '#db/schema.ts'
import type { Period } from '#machines/period.ts'

/**
 * More figures a second time, from whole tables with plain loops: of what was sent in a period, and what people
 * thought of it. Numerator and denominator of each; shares no code with the portal.
 */
export async function recountRest(db: Db, unit: 'dossier' | 'step', { from, until }: Period) {
  const dossiers = await db.selectFrom('dossier').selectAll().execute()
  const declarations = await db.selectFrom('declaration').selectAll().execute()
  const forms = await db.selectFrom('form_count').selectAll().execute()
  const payments = await db.selectFrom('payment').selectAll().execute()
  const ratings = await db.selectFrom('rating').selectAll().execute()
  const allSteps = await db.selectFrom('step').selectAll().execute()
  const sent = { received: 0, online: 0, byCitizen: 0, typed: 0, reused: 0, owe: 0, paid: 0 }

  for (const dossier of dossiers) {
    if (dossier.submitted_at < from || dossier.submitted_at > until) continue
    const declared = declarations.find(({ dossier_id }) => dossier_id === dossier.id)
    const steps = allSteps.filter(({ dossier_id }) => dossier_id === dossier.id)
    const bills = payments.filter((bill) => bill.dossier_id === dossier.id)
    const cases = unit === 'dossier' ? [null] : steps.map(({ procedure_id }) => procedure_id)
    for (const procedure of cases) {
      const form = forms.find(
        (one) => one.dossier_id === dossier.id && one.procedure_id === procedure,
      )
      const values = procedure === null ? declared : form
      const owed = bills.filter(
        (bill) =>
          bill.state !== 'cancelled' &&
          steps.some(({ procedure_id }) => procedure_id === bill.procedure_id) &&
          (procedure === null || bill.procedure_id === procedure),
      )
      sent.received += 1
      if (dossier.channel === 'online') sent.online += 1
      if (dossier.channel === 'online' && dossier.typed_by === 'citizen') sent.byCitizen += 1
      sent.typed += values?.typed_count ?? 0
      if ((values?.reused_count ?? 0) > 0) sent.reused += 1
      if (owed.length > 0) sent.owe += 1
      if (owed.length > 0 && owed.every((bill) => bill.paid_via === 'online')) sent.paid += 1
    }
  }
  const counted = {
    'filed-online': [sent.online, sent.received],
    'filed-by-citizen': [sent.byCitizen, sent.received],
    'typed-values': [sent.typed, sent.received],
    'reuse-official': [sent.reused, sent.received],
    'paid-online': [sent.paid, sent.owe],
  }
  if (unit === 'step') return counted

  const known = ratings.filter((rating) => rating.at >= from && rating.at <= until)
  let stars = 0
  let satisfied = 0
  for (const { score } of known) {
    stars += score
    if (score > 3) satisfied += 1
  }
  return {
    ...counted,
    ratings: [known.length],
    satisfied: [satisfied, known.length],
    'rating-average': [stars, known.length],
  }
}
