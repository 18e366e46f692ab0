import { afterEach, describe, expect, test } from 'vitest'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { answerPage, getDraft, startDraft } from '#app/services/drafting.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { discardDraft, listMyDrafts } from '#app/services/my-drafts.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { ruleSetOf, type RuleSet } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, at, knowsOf, mother, openTestPortal } from '#tests/support/portal.ts'

const START = '2024-08-05 08:10'

test('a draft is there after a restart, with every word, also one that is not valid yet', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, mother, START)
  const id = await startDraft(ctx, 'birth')
  await answerPage(ctx, id, 'family', { relation: 'mother', birthCase: 'married' })
  await answerPage(ctx, id, 'hospital', { certificateCode: 'half a code' })

  // Opened beside the first, which is as if that one had been cut off: nothing is kept in memory.
  const wall = () => Date.UTC(2026, 0, 6)
  const again = await openPortal({ databasePath: portal.db.path, wall })
  const view = await viewPage(as(again, mother, '2024-08-05 08:20'), id, 'hospital')
  await again.close()
  expect(view).toMatchObject({ open: [{ key: 'certificateCode', value: 'half a code' }] })
})

describe('the end of a draft', () => {
  test('is announced three days before, at its own moment on the way of the clock', async () => {
    const portal = await openTestPortal()
    await startDraft(as(portal, mother, START), 'birth')
    await portal.moveClock(at('2024-09-01 08:09'))
    const list = () => listMyDrafts({ ...as(portal, mother, START), now: portal.clock.now() })
    expect(await list()).toMatchObject([{ warnedAt: null }])
    await portal.moveClock(at('2024-09-02 17:00'))
    expect(await list()).toMatchObject([
      { warnedAt: at('2024-09-01 08:10'), expiresAt: at('2024-09-04 08:10') },
    ])
  })

  test('moves on with every save, and the warning comes again before the new one', async () => {
    const portal = await openTestPortal()
    const id = await startDraft(as(portal, mother, START), 'birth')
    await portal.moveClock(at('2024-09-02 09:00'))
    const ctx = as(portal, mother, '2024-09-02 09:00')
    await answerPage(ctx, id, 'family', { relation: 'mother' })
    expect(await listMyDrafts(ctx)).toMatchObject([
      { warnedAt: null, expiresAt: at('2024-10-02 09:00') },
    ])
    await portal.moveClock(at('2024-09-29 09:00'))
    expect(await listMyDrafts(as(portal, mother, '2024-09-29 09:01'))).toMatchObject([
      { warnedAt: at('2024-09-29 09:00') },
    ])
  })

  test('comes even if nobody looks: then it is gone for good', async () => {
    const portal = await openTestPortal()
    const id = await startDraft(as(portal, mother, START), 'birth')
    const ctx = as(portal, mother, '2024-09-04 08:10')
    await expect(getDraft(ctx, id)).rejects.toThrow(NotFoundError)
    expect(await listMyDrafts(ctx)).toEqual([])
    expect(await portal.db.read.selectFrom('draft').select('id').execute()).toEqual([])
  })

  test('can be now, if the owner wishes', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const id = await startDraft(ctx, 'birth')
    await discardDraft(ctx, id)
    await expect(getDraft(ctx, id)).rejects.toThrow(NotFoundError)
  })
})

describe('a new rule set', () => {
  const ruleSets = birth.ruleSets as RuleSet[]
  const known = [...ruleSets]
  const law = ruleSetOf(birth, 'decree-63-2024')

  const until = { from: law.inForce.from, to: '2024-08-31' }
  /** From 1 September other limits hold, under another decree. */
  const toy: RuleSet = {
    ...law,
    id: 'toy-decree',
    legalBasis: '99/2024/NĐ-CP',
    inForce: { from: '2024-09-01', to: '2024-12-31' },
    cutOff: '16:00',
    limits: { ...law.limits, 'health-card': { plain: 1 } },
    total: { plain: 2, verified: 4 },
    draftLivesDays: 60,
  }
  afterEach(() => {
    ruleSets.splice(0, ruleSets.length, ...known)
  })

  test('is told with what changed until the draft is saved, which loses nothing', async () => {
    const portal = await openTestPortal()
    const id = await fillDraft(as(portal, mother, '2024-08-20 09:00'), 'birth', knowsOf('mau-thu'))
    ruleSets.splice(0, ruleSets.length, { ...law, inForce: until }, toy)
    const ctx = as(portal, mother, '2024-09-04 09:00')
    const before = await checkAnswers(ctx, id)
    expect(before.lawChange).toEqual({
      before: '63/2024/NĐ-CP',
      after: '99/2024/NĐ-CP',
      forms: false,
      limits: { 'health-card': { before: { plain: 2 }, after: { plain: 1 } } },
      comes: {},
      goes: [],
      total: { before: { plain: 3, verified: 5 }, after: { plain: 2, verified: 4 } },
      cutOff: { before: '15:00', after: '16:00' },
    })
    expect(await viewPage(ctx, id, 'family')).toMatchObject({ lawChange: before.lawChange })

    await answerPage(ctx, id, 'card', { firstCareFacility: 'birthHospital' })
    const after = await checkAnswers(ctx, id)
    expect(after.lawChange).toBeUndefined()
    expect(after.redirectTo).toBeUndefined()
    expect(after.lines.length).toBe(before.lines.length)
    expect(after.draft.expiresAt).toBe(at('2024-11-03 09:00'))
  })

  test('governs what is sent under it, also when the draft was not touched since', async () => {
    const portal = await openTestPortal()
    const id = await fillDraft(as(portal, mother, '2024-08-20 09:00'), 'birth', knowsOf('mau-thu'))
    ruleSets.splice(0, ruleSets.length, { ...law, inForce: until }, toy)
    await submitDeclaration(as(portal, mother, '2024-09-04 09:00'), id)
    const dossier = await portal.db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(dossier.rule_set_id).toBe('toy-decree')
  })

  test('with other forms keeps every answer there still is a question for', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const id = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    const { declaration } = await getDraft(ctx, id)
    const older = { ...declaration, shoeSize: { value: '36', source: { kind: 'default', at: 0 } } }
    await portal.db.write
      .updateTable('draft')
      .set({ bundle_version: 99, rule_set_id: 'forgotten', declaration: JSON.stringify(older) })
      .where('id', '=', id)
      .execute()
    const check = await checkAnswers(ctx, id)
    expect(check.lawChange).toMatchObject({ forms: true, after: '63/2024/NĐ-CP' })
    expect(check.lines).toHaveLength(Object.keys(declaration).length)
    expect(check.redirectTo).toBeUndefined()
    expect((await getDraft(ctx, id)).declaration).not.toHaveProperty('shoeSize')
  })
})
