import { expect } from 'vitest'
import { recountFigures } from '#app/services/measuring/recounting.server.ts'
import type { Store } from '#db/database.server.ts'
import { figuresFor } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'
import { recount } from './recount.ts'
import { recountFurther, recountLifeEvents } from './recount-further.ts'
import { recountFillings } from './recount-fillings.ts'
import { recountRest } from './recount-rest.ts'

/** The portal’s count against the second, naive one: every figure of every unit, or the test says which is missing. */
export async function expectAgreement({ read }: Pick<Store, 'read'>, period: Period) {
  for (const unit of ['dossier', 'step', 'life-event'] as const) {
    const figures = await recountFigures({ db: { read } as Store }, { unit, period })
    const shown = figures.map(({ id, format, value, minutes, numerator, denominator }) => {
      const time = format === 'workingDays' ? minutes : value
      const amount = format === 'workingDays' || format === 'minutes' ? time : numerator
      return [id, denominator === null ? [amount] : [amount, denominator]]
    })
    expect(Object.fromEntries(shown)).toEqual(await countedTwice(read, unit, period))
    expect(shown).toHaveLength(figuresFor(unit).length)
  }
}

async function countedTwice(
  read: Store['read'],
  unit: 'dossier' | 'step' | 'life-event',
  period: Period,
) {
  if (unit === 'life-event') return recountLifeEvents(read, period)
  const { disliked, ...further } = await recountFurther(read, unit, period)
  const first = await recount(read, unit, period)
  const rest = await recountRest(read, unit, period)
  const [kept = 0, due = 0] = first['on-time']
  return {
    ...further,
    ...rest,
    ...first,
    ...(unit === 'dossier' && (await recountFillings(read, period))),
    'satisfaction-official': [kept - (disliked[0] ?? 0), due],
  }
}
