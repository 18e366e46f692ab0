import type { DossierHistory } from '#machines/measured-history.ts'
import { isStopped } from '#machines/measured-history.ts'
import type { MeasuredStep } from '#machines/measured-step.ts'
import { stateFacts, asStepState } from '#machines/step.states.ts'
import type { Case } from './case.ts'

/** The steps of a dossier as the measures read them, with its contacts and waits added up. */
export function measuredSteps(own: Case, lifeEventAt: number, province: string): MeasuredStep[] {
  const { facts, contacts, stays, deadlines } = own
  return own.steps.map((step) => {
    const id = step.procedure_id
    const recorded = (kind: string) =>
      contacts.filter((contact) => contact.procedure_id === id && contact.kind === kind).length
    const waited = (whose: string) =>
      stays
        .filter((stay) => stay.procedure_id === id && stay.waits_for === whose)
        .filter(({ state, left_at }) => isBefore(state, left_at, step.issued_at))
        .reduce((sum, stay) => sum + (stay.working_minutes ?? 0), 0)
    const due = deadlines.filter(
      ({ procedure_id, kind }) => procedure_id === id && kind === 'acknowledge',
    )
    return {
      dossier_id: facts.id,
      life_event_id: facts.life_event_id,
      life_event_at: lifeEventAt,
      bundle_id: facts.bundle_id,
      bundle_version: facts.bundle_version,
      channel: facts.channel,
      typed_by: facts.typed_by,
      province_code: facts.province_code,
      province,
      submitted_at: facts.submitted_at,
      dossier_first_promised_at: facts.first_promised_at,
      dossier_promised_at: own.promisedAt,
      typed_count: own.typed,
      reused_count: own.reused,
      repeats: 0,
      procedure_id: id,
      agency: step.agency,
      state: step.state,
      result_delivery: step.result_delivery,
      received_at: step.received_at,
      clock_started_at: step.clock_started_at,
      acknowledged_at: step.acknowledged_at,
      acknowledge_due_at: due.length > 0 ? Math.max(...due.map(({ due_at }) => due_at)) : null,
      issued_at: step.issued_at,
      settled_at: step.settled_at,
      first_promised_at: step.first_promised_at,
      promised_at: step.promised_at,
      counter_visits: recorded('counter'),
      phone_calls: recorded('phone'),
      papers_asked: recorded('paperAsked'),
      paper_results: recorded('paperResult'),
      office_minutes: waited('office'),
      citizen_minutes: waited('citizen'),
      third_party_minutes: waited('thirdParty'),
      other_agency_minutes: waited('otherAgency'),
    }
  })
}

const isBefore = (state: string, leftAt: number | null, issuedAt: number | null) =>
  leftAt !== null &&
  !stateFacts[asStepState(state)].hasResult &&
  (issuedAt === null || leftAt <= issuedAt)

/** What happened beside the straight way; stays only where somebody outside the offices was waited for. */
export function historyOf({ stays, moves, supplements, deadlines }: Case): DossierHistory {
  return {
    stays: stays.some(isStopped) ? stays : [],
    moves,
    supplements,
    corrections: [],
    revocations: [],
    alerts: deadlines
      .filter(
        ({ kind, outcome }) =>
          (kind === 'acknowledge' || kind === 'answer') && outcome === 'missed',
      )
      .map(({ kind, procedure_id, due_at }) => ({ kind, procedure_id, at: due_at })),
  }
}
