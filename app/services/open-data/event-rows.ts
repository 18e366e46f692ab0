import type { Known, LoggedDossier } from './logged-dossiers.server.ts'

const VIET_NAM = 7 * 3_600_000
const MINUTE = 60_000

/** To the minute, in Viet Nam: `2024-08-05T08:00:00+07:00`. Seconds would help to find somebody again. */
export const minuteOf = (at: number): string =>
  `${new Date(Math.floor(at / MINUTE) * MINUTE + VIET_NAM).toISOString().slice(0, 19)}+07:00`

/** What a name that would point at single families is replaced by. */
export const HIDDEN = 'hidden'

type Logged = LoggedDossier['events'][number]

/** One event as everybody may see it: no name, no dossier code, no word anybody wrote. */
export interface EventRow {
  event_id: string
  time: string
  type: string
  dossier: string
  bundle: string
  bundle_version: number
  rule_set: string
  channel: string
  typed_by: string
  province: string
  procedure: string
  agency: string
  office: string
  actor_kind: string
  actor: string
  contact_kind: string
  state_after: string
  waits_for: string
}

export const eventColumns = [
  'event_id',
  'time',
  'type',
  'dossier',
  'bundle',
  'bundle_version',
  'rule_set',
  'channel',
  'typed_by',
  'province',
  'procedure',
  'agency',
  'office',
  'actor_kind',
  'actor',
  'contact_kind',
  'state_after',
  'waits_for',
] as const satisfies readonly (keyof EventRow)[]

/** The events of one dossier, in order, each with the state its step came into by it (empty when it stayed). */
export function eventRows(logged: LoggedDossier, known: Known): EventRow[] {
  const { dossier, events, steps, stays } = logged
  const pseudonym = known.pseudonyms.dossier(dossier.id)
  return events.map((event) => {
    const step = steps.find(({ procedure_id }) => procedure_id === event.procedure_id)
    const entered = stays.find(
      ({ id, procedure_id }) =>
        procedure_id === event.procedure_id && id.startsWith(`${keyOf(event)}:`),
    )
    return {
      event_id: eventId(pseudonym, event.revision),
      time: minuteOf(event.at),
      type: event.type,
      dossier: pseudonym,
      bundle: dossier.bundle_id,
      bundle_version: dossier.bundle_version,
      rule_set: dossier.rule_set_id,
      channel: dossier.channel,
      typed_by: dossier.typed_by,
      province: known.provinces.get(dossier.province_code) ?? HIDDEN,
      procedure: event.procedure_id ?? '',
      agency: step?.agency ?? '',
      office: step ? (known.offices.get(step.office_id)?.id ?? HIDDEN) : '',
      actor_kind: event.actor_kind,
      actor: actorOf(event, known),
      contact_kind: contactOf(event),
      state_after: entered?.state ?? '',
      waits_for: entered?.waits_for ?? '',
    }
  })
}

export const eventId = (dossier: string, revision: number) =>
  `${dossier}-${String(revision).padStart(6, '0')}`

const keyOf = ({ dossier_id, revision }: Logged) =>
  `${dossier_id}:${String(revision).padStart(6, '0')}`

/** An official of an office that may not be named is not told apart from others; operators and systems are no people. */
function actorOf({ actor_kind, actor_id, office_id }: Logged, { pseudonyms, offices }: Known) {
  if (actor_kind === 'citizen') return pseudonyms.person(actor_id)
  if (actor_kind !== 'official') return actor_kind
  return office_id !== null && offices.has(office_id) ? pseudonyms.person(actor_id) : HIDDEN
}

const contacts: ReadonlySet<string> = new Set(['counter', 'phone', 'paperAsked', 'paperResult'])

function contactOf({ type, payload }: Logged): string {
  if (type !== 'RECORD_CONTACT') return ''
  const said: unknown = JSON.parse(payload)
  const kind = typeof said === 'object' && said !== null && 'kind' in said ? said.kind : ''
  return typeof kind === 'string' && contacts.has(kind) ? kind : ''
}
