import { measuredFrom } from '#machines/measured-rows.ts'
import type { MeasuredDossier } from '#machines/roll-ups.ts'
import type { Case } from './case.ts'

/** A dossier under way as the measures see it: the same rows, the same reading. */
export function measuredOf(own: Case): MeasuredDossier {
  const { facts, lifeEventAt, typed, reused, promisedAt, opensLifeEvent } = own
  return measuredFrom({
    dossier: {
      life_event_id: facts.life_event_id,
      life_event_at: lifeEventAt,
      bundle_id: facts.bundle_id,
      bundle_version: facts.bundle_version,
      rule_set_id: facts.rule_set_id,
      channel: facts.channel,
      typed_by: facts.typed_by,
      province_code: facts.province_code,
      submitted_at: facts.submitted_at,
      first_promised_at: facts.first_promised_at,
      promised_at: promisedAt,
      typed_count: typed,
      reused_count: reused,
      repeats: 0,
    },
    opensLifeEvent,
    steps: own.steps,
    forms: own.forms,
    stays: own.stays,
    contacts: own.contacts,
    deadlines: own.deadlines,
    moves: own.moves,
    supplements: own.supplements,
    corrections: own.corrections,
    revocations: [],
    payments: own.payments,
    results: own.results,
    ratings: own.ratings,
    complaints: own.complaints,
  })
}
