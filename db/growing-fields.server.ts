import { sql } from 'kysely'

type LogOfReads = 'counter_read' | 'look_up'

/** For an upsert of a log of reads: the fields it tells of already, and those of the new row besides. */
export const allFields = (log: LogOfReads) => sql<string>`(select json_group_array(value) from (
  select value from json_each(${sql.ref(`${log}.fields`)}) union select value from json_each(excluded.fields)))`

/** Whether the new row tells of a field the log does not have yet. */
export const hasMoreFields = (log: LogOfReads) => sql<boolean>`exists (
  select 1 from json_each(excluded.fields)
  where value not in (select value from json_each(${sql.ref(`${log}.fields`)})))`
