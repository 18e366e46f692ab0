import { describe, expect, test } from 'vitest'
import error from '#seeds/scenario/cases/certificate-error.ts'
import corrected from '#seeds/scenario/cases/corrected-after-issue.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { at } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

const OLD = '"key":"childName","value":"Nguyễn An Nhiên"'
const NEW = '"key":"childName","value":"Nguyễn An Nhiên Thử"'

describe('an error in the certificate, found by insurance', () => {
  test('goes back to civil status with the wrong value marked, and the card waits', async () => {
    const { corrections, step } = await play(error, '2024-08-06 09:30')
    const [asked] = await corrections('nhien')
    expect(asked).toMatchObject({
      procedure_id: birth,
      asked_from: card,
      asked_by_kind: 'official',
      state: 'asked',
    })
    expect(JSON.parse(asked?.items ?? '[]')).toMatchObject([{ kind: 'field', id: 'childName' }])
    expect(await step('nhien', birth)).toMatchObject({
      state: 'sentBack',
      round: 2,
      promised_at: at('2024-08-06 17:00'),
    })
    expect(await step('nhien', card)).toMatchObject({ state: 'waiting', holder_id: null })
  })

  test('is corrected, reissued with the old certificate superseded, and comes forward again', async () => {
    const { results, step, amendments } = await play(error)
    const papers = await results('nhien', birth)
    expect(papers).toMatchObject([
      { round: 1, superseded_at: at('2024-08-06 10:20') },
      { round: 2, superseded_at: null },
    ])
    expect(papers[0]?.content).toContain(OLD)
    expect(papers[1]?.content).toContain(NEW)
    expect(await step('nhien', card)).toMatchObject({
      state: 'delivered',
      round: 2,
      // Measured from its first start, promised from its second.
      clock_started_at: at('2024-08-05 09:00'),
      received_at: at('2024-08-06 10:20'),
    })
    expect((await results('nhien', card)).at(-1)?.content).toContain(NEW)
    expect(await amendments('nhien')).toMatchObject([{ why: 'correction' }])
  })

  test('both rounds stand in the log', async () => {
    const { events, stays } = await play(error)
    const types = (await events('nhien')).map(({ type }) => type)
    expect(types.filter((type) => type === 'SEND_BACK')).toHaveLength(1)
    expect(types.indexOf('SEND_BACK')).toBeLessThan(types.indexOf('CORRECT'))
    expect(new Set((await stays('nhien', card)).map(({ round }) => round))).toEqual(new Set([1, 2]))
  })

  test('the residence, issued before, takes the new name and reissues its paper', async () => {
    const { results } = await play(error)
    const papers = await results('nhien', home)
    expect(papers).toMatchObject([{ superseded_at: at('2024-08-06 10:20') }, { round: 2 }])
    expect(papers[1]?.content).toContain(NEW)
  })
})

describe('a name misspelt, found when everything is done', () => {
  test('the mother asks, and the registrar has the day of a birth registration to answer', async () => {
    const { step, corrections } = await play(corrected, '2024-08-09 20:00')
    expect(await corrections('nhien')).toMatchObject([{ asked_by_kind: 'citizen' }])
    expect(await step('nhien', birth)).toMatchObject({
      state: 'sentBack',
      promised_at: at('2024-08-12 17:00'),
    })
  })

  test('whoever has not confirmed the new value still holds the old one, and that is known', async () => {
    const { portal, idOf, results } = await play(corrected, '2024-08-12 09:30')
    const { context } = await portal.db.read
      .selectFrom('dossier')
      .select('context')
      .where('id', '=', idOf('nhien'))
      .executeTakeFirstOrThrow()
    const { steps } = JSON.parse(context)
    expect(steps[home].outdated).toBe(true)
    expect(steps[card].outdated).toBe(false)
    expect((await results('nhien', home)).at(-1)?.content).toContain(OLD)
    expect((await results('nhien', card)).at(-1)?.content).toContain(NEW)
  })

  test('in the end every holder has confirmed, and each old paper is superseded by one with the new name', async () => {
    const { results, events } = await play(corrected)
    for (const stepId of [birth, home, card]) {
      const papers = await results('nhien', stepId)
      expect(papers.map(({ round }) => round)).toEqual([1, 2])
      expect(papers[0]?.superseded_at).not.toBeNull()
      expect(papers[1]).toMatchObject({ superseded_at: null })
      expect(papers[1]?.content).toContain(NEW)
      expect(papers[1]?.published_at).not.toBeNull()
    }
    const confirmed = (await events('nhien')).filter(
      ({ type }) => type === 'ACKNOWLEDGE_CORRECTION',
    )
    expect(confirmed.map(({ procedure_id }) => procedure_id)).toEqual([card, home])
  })
})
