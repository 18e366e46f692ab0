import type { StoredSnapshot } from '#machines/advance.ts'
import type { Answers } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import type { OpenCaseRows } from '#db/bulk-simulation.server.ts'
import { resultFacts, wasLate, type Case, type CaseFacts, type Law } from './case.ts'
import type { Plan } from './plan.ts'

/** A dossier as its rows tell it: where a simulation goes on. */
export function caseFrom(
  rows: OpenCaseRows,
  law: Law,
  plan: Plan,
  answers: Answers,
  snapshot: StoredSnapshot,
  lifeEventAt: Instant,
): Case {
  const { dossier } = rows
  return {
    family: rows.family,
    law,
    plan,
    answers,
    typed: rows.declared.typed_count,
    reused: rows.declared.reused_count,
    facts: factsOf(dossier),
    snapshot,
    revision: dossier.revision,
    promisedAt: dossier.promised_at,
    closedAt: dossier.closed_at,
    steps: rows.steps,
    stays: rows.stays,
    contacts: rows.contacts,
    deadlines: rows.deadlines,
    moves: rows.moves,
    supplements: rows.supplements,
    opensLifeEvent: opensLifeEvent(dossier.id),
    lifeEventAt,
    forms: rows.forms,
    payments: rows.payments,
    consents: rows.consents,
    results: rows.results.map(resultFacts),
    ratings: rows.ratings,
    corrections: rows.corrections,
    complaints: rows.feedback.map((said) => ({ ...said, late: wasLate(said) })),
    rolledUp: undefined,
    registerAnswers: Object.fromEntries(
      rows.answers.map(({ question, answer }) => [question, answer]),
    ),
    coming: [],
  }
}

/** The first dossier of a family, by its id. */
const opensLifeEvent = (dossierId: string) => dossierId.endsWith('-0')

/** Without what only the row keeps: states as texts, which are long. */
const factsOf = ({ value: _, context: _1, ...facts }: OpenCaseRows['dossier']): CaseFacts => facts
