import { listCastOfficials, countWaitingByOffice } from '#db/cast.server.ts'
import { listHouseholds, listNoticesOf } from '#db/households.server.ts'
import { listFilers } from '#db/repeats.server.ts'
import { fold } from '#machines/folding.ts'
import type { Context } from './context.ts'
import { requireOperator } from './operator-only.ts'
import { parseRoles } from './stored.ts'

/** So many households the page shows at once. */
const SHOWN = 60

/**
 * Who lives in this simulation: the households of the cast with their relatives and children, and the officials by
 * office; `wanted` is a part of a name. For the operator only: nobody here is real. Throws ForbiddenError.
 */
export async function viewCast(ctx: Context, wanted: string) {
  requireOperator(ctx)
  const { read } = ctx.db
  const people = await listHouseholds(read, fold(wanted).replace(/[%_]/g, ''), SHOWN)
  const [notices, filers, officials, waiting] = await Promise.all([
    listNoticesOf(
      read,
      people.map(({ personal_number }) => personal_number),
    ),
    listFilers(
      read,
      people.map(({ id }) => id),
    ),
    listCastOfficials(read),
    countWaitingByOffice(read),
  ])
  const households = [...new Set(people.map(({ household_id }) => household_id))].map((id) => {
    const members = people.filter(({ household_id }) => household_id === id)
    return {
      id,
      members: members.map((person) => ({ ...person, hasFiled: filers.includes(person.id) })),
      children: notices.filter(({ mother_number, pushed_at }) =>
        members.some((one) => one.personal_number === mother_number && pushed_at <= ctx.now),
      ),
    }
  })
  return {
    households,
    isFull: households.length === SHOWN,
    offices: [...new Set(officials.map(({ office_id }) => office_id))].map((id) => ({
      id,
      waiting: Number(waiting.find(({ office_id }) => office_id === id)?.waiting ?? 0),
      officials: officials
        .filter(({ office_id }) => office_id === id)
        .map((one) => ({ ...one, roles: parseRoles(one.roles) })),
    })),
  }
}
