import type { Known, LoggedDossier, OfficeRow } from './logged-dossiers.server.ts'
import { minuteOf } from './event-rows.ts'
import { applicantId, lifeEventId, officeId, officialId, type OcelObject } from './ocel.ts'

/** The objects that several dossiers share, by id: the life event, who declared it, and who acted in it. */
export function sharedObjects({ dossier, events }: LoggedDossier, known: Known): OcelObject[] {
  const person = (id: string): OcelObject => ({
    id: applicantId(known.pseudonyms.person(id)),
    type: 'applicant',
    attributes: [],
    relationships: [],
  })
  const citizens = events.filter(({ actor_kind }) => actor_kind === 'citizen')
  return [
    {
      id: lifeEventId(known, dossier.life_event_id),
      type: 'life-event',
      attributes: [
        { name: 'kind', value: dossier.bundle_id, time: minuteOf(dossier.submitted_at) },
      ],
      relationships: [],
    },
    person(dossier.applicant_id),
    ...citizens.map(({ actor_id }) => person(actor_id)),
    ...events.flatMap(({ actor_kind, actor_id, office_id, at }): OcelObject[] => {
      const office = office_id === null ? undefined : known.offices.get(office_id)
      if (actor_kind !== 'official' || !office) return []
      return [
        {
          id: officialId(known.pseudonyms.person(actor_id)),
          type: 'official',
          attributes: [{ name: 'agency', value: office.agency, time: minuteOf(at) }],
          relationships: [{ objectId: officeId(office.id), qualifier: 'works at' }],
        },
      ]
    }),
  ]
}

/** The offices that may be named. */
export const ocelOffice = (office: OfficeRow): OcelObject => ({
  id: officeId(office.id),
  type: 'office',
  attributes: [
    { name: 'agency', value: office.agency, time: minuteOf(0) },
    { name: 'province', value: office.province ?? office.province_code, time: minuteOf(0) },
  ],
  relationships: [],
})
