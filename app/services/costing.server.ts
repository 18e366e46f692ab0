import { findOffice } from '#db/offices.server.ts'
import { chosenIn, ruleSetOn, type Answers, type Bundle } from '#machines/bundle.ts'
import { dayAt } from '#machines/calendar.ts'
import { feesDue, totalOf } from '#machines/fees.ts'
import type { Context } from './context.ts'

/** What it costs if it is sent now, where it would be registered. Throws NoRuleSetError outside the law's dates. */
export async function costNow(
  { db, now }: Pick<Context, 'db' | 'now'>,
  bundle: Bundle,
  answers: Answers,
) {
  const chosen = chosenIn(bundle, answers)
  const stepIds = chosen.map(({ id }) => id)
  const [first] = chosen
  const office = await findOffice(db.read, answers[first?.officeField ?? ''] ?? '')
  const ruleSet = ruleSetOn(bundle, dayAt(now))
  const lines = feesDue(ruleSet, stepIds, answers, office?.province_code ?? '')
  return { lines, total: totalOf(lines) }
}
