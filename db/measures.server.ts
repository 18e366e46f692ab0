import { sql } from 'kysely'
import type { MeasuredStep } from '#machines/measured-step.ts'
import type { Period } from '#machines/period.ts'
import { stateFacts, stepStates } from '#machines/step.states.ts'
import type { Db } from './schema.ts'

const withResult = stepStates.filter((state) => stateFacts[state].hasResult)

/**
 * The dossiers a period can say something about: all that were sent by its end. One that was closed long before may
 * still be rated, complained about, corrected or revoked in it.
 */
export const dossiersOf = (db: Db, { until }: Pick<Period, 'until'>) =>
  db.selectFrom('dossier').where('dossier.submitted_at', '<=', until)

/** Rows of a table that belong to the step they are joined with. */
const ofStep = (table: string) =>
  sql<boolean>`${sql.ref(`${table}.dossier_id`)} = step.dossier_id
    and ${sql.ref(`${table}.procedure_id`)} = step.procedure_id`

/** Every step of those dossiers, with its contacts and waits added up; dossier by dossier, in order of sending. */
export function listMeasuredSteps(db: Db, period: Period): Promise<MeasuredStep[]> {
  return dossiersOf(db, period)
    .innerJoin('step', 'step.dossier_id', 'dossier.id')
    .innerJoin('declaration', 'declaration.dossier_id', 'dossier.id')
    .innerJoin('life_event', 'life_event.id', 'dossier.life_event_id')
    .leftJoin('place', 'place.code', 'dossier.province_code')
    .leftJoin(contactsOf(db), (join) => join.on(ofStep('contacts')))
    .leftJoin(waitsOf(db), (join) => join.on(ofStep('waits')))
    .leftJoin(acknowledgementsOf(db), (join) => join.on(ofStep('acknowledgements')))
    .leftJoin(repeatsOf(db), 'sent_again.dossier_id', 'dossier.id')
    .leftJoin('form_count as form', (join) => join.on(ofStep('form')))
    .leftJoin(publishedOf(db), (join) => join.on(ofStep('published')))
    .leftJoin(owedOf(db), (join) => join.on(ofStep('owed')))
    .select([
      'step.dossier_id',
      'dossier.life_event_id',
      'life_event.at as life_event_at',
      'dossier.bundle_id',
      'dossier.bundle_version',
      'dossier.rule_set_id',
      'dossier.channel',
      'dossier.typed_by',
      'dossier.province_code',
      'place.name as province',
      'dossier.submitted_at',
      'dossier.first_promised_at as dossier_first_promised_at',
      'dossier.promised_at as dossier_promised_at',
      'declaration.typed_count',
      'declaration.reused_count',
      'sent_again.repeats',
      'step.procedure_id',
      'step.agency',
      'step.state',
      'step.result_delivery',
      'step.received_at',
      'step.clock_started_at',
      'step.acknowledged_at',
      'acknowledgements.acknowledge_due_at',
      'step.issued_at',
      'step.settled_at',
      'step.first_promised_at',
      'step.promised_at',
      'contacts.counter_visits',
      'contacts.phone_calls',
      'contacts.papers_asked',
      'contacts.paper_results',
      'waits.office_minutes',
      'waits.citizen_minutes',
      'waits.third_party_minutes',
      'waits.other_agency_minutes',
      'form.typed_count as form_typed',
      'form.reused_count as form_reused',
      'published.count as published',
      'owed.count as owed',
      'owed.paid_online',
    ])
    .orderBy('dossier.submitted_at')
    .orderBy('dossier.id')
    .orderBy('step.first_promised_at')
    .orderBy('step.procedure_id')
    .execute()
}

function contactsOf(db: Db) {
  return db
    .selectFrom('contact')
    .select(['dossier_id', 'procedure_id'])
    .select(({ fn, eb }) => {
      const recorded = (kind: string) =>
        fn.sum<number>(eb.case().when('kind', '=', kind).then(1).else(0).end())
      return [
        recorded('counter').as('counter_visits'),
        recorded('phone').as('phone_calls'),
        recorded('paperAsked').as('papers_asked'),
        recorded('paperResult').as('paper_results'),
      ]
    })
    .groupBy(['dossier_id', 'procedure_id'])
    .as('contacts')
}

/** Office minutes of the stays that are over and lay before the first result, by whose turn it was. */
function waitsOf(db: Db) {
  return db
    .selectFrom('stay')
    .innerJoin('step', (join) => join.on(ofStep('stay')))
    .select(['stay.dossier_id', 'stay.procedure_id'])
    .select(({ fn, eb, ref }) => {
      const waited = (whose: string) =>
        fn.sum<number>(
          eb.case().when('waits_for', '=', whose).then(ref('working_minutes')).else(0).end(),
        )
      return [
        waited('office').as('office_minutes'),
        waited('citizen').as('citizen_minutes'),
        waited('thirdParty').as('third_party_minutes'),
        waited('otherAgency').as('other_agency_minutes'),
      ]
    })
    .where('stay.left_at', 'is not', null)
    .where('stay.state', 'not in', withResult)
    .where((eb) =>
      eb.or([eb('step.issued_at', 'is', null), eb('stay.left_at', '<=', eb.ref('step.issued_at'))]),
    )
    .groupBy(['stay.dossier_id', 'stay.procedure_id'])
    .as('waits')
}

/** Of each step the last hand-over: a step that was sent back is handed over again. */
function acknowledgementsOf(db: Db) {
  return db
    .selectFrom('deadline')
    .select(['dossier_id', 'procedure_id'])
    .select(({ fn }) => fn.max('due_at').as('acknowledge_due_at'))
    .where('kind', '=', 'acknowledge')
    .groupBy(['dossier_id', 'procedure_id'])
    .as('acknowledgements')
}

function repeatsOf(db: Db) {
  return db
    .selectFrom('command')
    .select('dossier_id')
    .select(({ fn }) => fn.sum<number>('repeats').as('repeats'))
    .where('type', '=', 'SUBMIT')
    .groupBy('dossier_id')
    .as('sent_again')
}

/** Results that are in the electronic store. */
function publishedOf(db: Db) {
  return db
    .selectFrom('result')
    .select(['dossier_id', 'procedure_id'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('published_at', 'is not', null)
    .groupBy(['dossier_id', 'procedure_id'])
    .as('published')
}

/** What was to be paid, and how much of it was paid online; what lost its object is not owed. */
function owedOf(db: Db) {
  return db
    .selectFrom('payment')
    .select(['dossier_id', 'procedure_id'])
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('paid_via').as('paid_online'),
    ])
    .where('state', '<>', 'cancelled')
    .groupBy(['dossier_id', 'procedure_id'])
    .as('owed')
}
