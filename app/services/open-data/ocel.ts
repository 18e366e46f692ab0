import type { Known, LoggedDossier } from './logged-dossiers.server.ts'
import { eventId, eventRows, HIDDEN, minuteOf } from './event-rows.ts'

/** OCEL 2.0 (ocel-standard.org), JSON: what its schema asks for. Values are text there. */
interface Attribute {
  name: string
  value: string
}

interface Relationship {
  objectId: string
  qualifier: string
}

export interface OcelEvent {
  id: string
  type: string
  time: string
  attributes: Attribute[]
  relationships: Relationship[]
}

export interface OcelObject {
  id: string
  type: ObjectType
  attributes: (Attribute & { time: string })[]
  relationships: Relationship[]
}

interface DeclaredType {
  name: string
  attributes: { name: string; type: 'string' | 'time' | 'integer' }[]
}

const text = (name: string) => ({ name, type: 'string' as const })

/** The objects of the log, with their attributes. */
const objectAttributes = {
  'life-event': [text('kind')],
  dossier: ['bundle', 'bundle_version', 'rule_set', 'channel', 'typed_by', 'province', 'state'].map(
    text,
  ),
  step: ['procedure', 'agency', 'result_delivery', 'state', 'waits_for'].map(text),
  office: ['agency', 'province'].map(text),
  official: [text('agency')],
  applicant: [],
  result: ['procedure', 'round', 'state'].map(text),
} satisfies Record<string, DeclaredType['attributes']>
type ObjectType = keyof typeof objectAttributes

export const objectTypes: DeclaredType[] = Object.entries(objectAttributes).map(
  ([name, attributes]) => ({ name, attributes }),
)

/** Every event has the same attributes. */
const eventAttributes = ['actor_kind', 'contact_kind', 'state_after', 'waits_for'] as const

export const eventTypesOf = (types: readonly string[]): DeclaredType[] =>
  types.map((name) => ({ name, attributes: eventAttributes.map(text) }))

const stepId = (dossier: string, procedure: string) => `${dossier}/${procedure}`
const resultId = (step: string, round: number) => `${step}/result-${round}`
export const lifeEventId = (known: Known, id: string) =>
  `life-event-${known.pseudonyms.dossier(id)}`
export const officeId = (id: string) => `office-${id}`

/** The events of one dossier with the objects they touch, and as what. */
export function ocelEvents(logged: LoggedDossier, known: Known): OcelEvent[] {
  const { dossier, events, results, steps } = logged
  const pseudonym = known.pseudonyms.dossier(dossier.id)
  return eventRows(logged, known).map((row, index) => {
    const event = events[index]
    const step = row.procedure && stepId(pseudonym, row.procedure)
    const made = results.filter(
      ({ procedure_id, issued_at }) =>
        event?.type === 'SIGN' && procedure_id === row.procedure && issued_at === event.at,
    )
    const related = [
      { objectId: pseudonym, qualifier: row.type === 'SUBMIT' ? 'opens' : 'changes' },
      ...(row.type === 'SUBMIT'
        ? [
            { objectId: lifeEventId(known, dossier.life_event_id), qualifier: 'serves' },
            ...steps.map(({ procedure_id }) => ({
              objectId: stepId(pseudonym, procedure_id),
              qualifier: 'asks for',
            })),
          ]
        : []),
      ...(step ? [{ objectId: step, qualifier: 'changes' }] : []),
      ...made.map(({ round }) => ({ objectId: resultId(step, round), qualifier: 'issues' })),
      ...(row.office && row.office !== HIDDEN
        ? [{ objectId: officeId(row.office), qualifier: 'at' }]
        : []),
      ...actorsOf(row.actor_kind, row.actor),
    ]
    return {
      id: eventId(pseudonym, event?.revision ?? index),
      type: row.type,
      time: row.time,
      attributes: eventAttributes
        .filter((name) => row[name] !== '')
        .map((name) => ({ name, value: row[name] })),
      relationships: related,
    }
  })
}

function actorsOf(kind: string, actor: string): Relationship[] {
  if (actor === HIDDEN) return []
  if (kind === 'citizen') return [{ objectId: applicantId(actor), qualifier: 'by' }]
  return kind === 'official' ? [{ objectId: officialId(actor), qualifier: 'by' }] : []
}

export const applicantId = (pseudonym: string) => `citizen-${pseudonym}`
export const officialId = (pseudonym: string) => `official-${pseudonym}`

/** The objects that belong to one dossier alone: itself, its steps and results. */
export function ocelObjects(logged: LoggedDossier, known: Known): OcelObject[] {
  const { dossier, steps, stays, results } = logged
  const pseudonym = known.pseudonyms.dossier(dossier.id)
  const sent = minuteOf(dossier.submitted_at)
  const fixed = (attributes: Record<string, string>, time = sent) =>
    Object.entries(attributes).map(([name, value]) => ({ name, value, time }))
  return [
    {
      id: pseudonym,
      type: 'dossier',
      attributes: [
        ...fixed({
          bundle: dossier.bundle_id,
          bundle_version: String(dossier.bundle_version),
          rule_set: dossier.rule_set_id,
          channel: dossier.channel,
          typed_by: dossier.typed_by,
          province: known.provinces.get(dossier.province_code) ?? HIDDEN,
          state: 'open',
        }),
        ...(dossier.closed_at === null
          ? []
          : fixed({ state: 'closed' }, minuteOf(dossier.closed_at))),
      ],
      relationships: [
        { objectId: lifeEventId(known, dossier.life_event_id), qualifier: 'serves' },
        {
          objectId: applicantId(known.pseudonyms.person(dossier.applicant_id)),
          qualifier: 'declared by',
        },
        ...steps.map(({ procedure_id }) => ({
          objectId: stepId(pseudonym, procedure_id),
          qualifier: 'contains',
        })),
      ],
    },
    ...steps.map((step): OcelObject => ({
      id: stepId(pseudonym, step.procedure_id),
      type: 'step',
      attributes: [
        ...fixed({
          procedure: step.procedure_id,
          agency: step.agency,
          result_delivery: step.result_delivery,
        }),
        ...stays
          .filter(({ procedure_id }) => procedure_id === step.procedure_id)
          .flatMap(({ state, waits_for, entered_at }) =>
            fixed({ state, waits_for }, minuteOf(entered_at)),
          ),
      ],
      relationships: known.offices.has(step.office_id)
        ? [{ objectId: officeId(step.office_id), qualifier: 'handled by' }]
        : [],
    })),
    ...results.map((result): OcelObject => {
      const step = stepId(pseudonym, result.procedure_id)
      const states = [
        ['valid', result.issued_at],
        ['superseded', result.superseded_at],
        ['revoked', result.revoked_at],
      ] as const
      return {
        id: resultId(step, result.round),
        type: 'result',
        attributes: [
          ...fixed(
            { procedure: result.procedure_id, round: String(result.round) },
            minuteOf(result.issued_at),
          ),
          ...states.flatMap(([state, at]) => (at === null ? [] : fixed({ state }, minuteOf(at)))),
        ],
        relationships: [{ objectId: step, qualifier: 'result of' }],
      }
    }),
  ]
}
