import { sql, type Kysely } from 'kysely'

/** The chart of births that every dossier before this migration was written under. */
const CHART_OF_BIRTH_1 = '460ac6fc6c06dc9b'

/** Under which chart the dossiers of each bundle version were last written: compared with the software at start. */
const statements = [
  `create table machine_version (
    bundle_id text not null, bundle_version integer not null, fingerprint text not null,
    recorded_at integer not null, primary key (bundle_id, bundle_version)
  ) strict`,
  `insert into machine_version
    select distinct bundle_id, bundle_version, '${CHART_OF_BIRTH_1}', 0 from dossier
    where bundle_id = 'birth' and bundle_version = 1`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
