import { RouterContextProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { portalContext, visitMiddleware } from '#app/context.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { readLeap } from '#app/forms/moment-form.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import { passageIn } from '#app/forms/outcome.server.ts'
import { action } from '#app/routes/draft-page.tsx'
import { startDraft } from '#app/services/drafting.server.ts'
import { signIn } from '#app/services/signing-in.server.ts'
import { as, mother, openTestPortal } from '#tests/support/portal.ts'

describe('values that no page of ours sends are no failure of ours', () => {
  test.each(['9007199254740991', '-9007199254740991', '8640000000000000'])(
    '%s names no moment, neither of the clock nor in an address',
    (ms) => {
      expect(readLeap(ms, CLOCK_ENDS).problems).toEqual([{ field: 'on', mistake: 'notADay' }])
      const url = new URL(`http://portal.example/operator?since=0&until=${ms}`)
      expect(passageIn(url)).toBeUndefined()
    },
  )

  test('a form of very many names is read once, not once for each of them', () => {
    const form = new FormData()
    for (let name = 0; name < 13_000; name++) form.append(`n${name}`, ' x ')
    form.append('n0', 'again')
    const asked = countAsks(form)
    expect(answersIn(form)).toMatchObject({ n0: 'x', n12999: 'x' })
    expect(asked()).toBe(0)
  })

  test.each(['find', 'correct'])(
    'a field whose letters fit no header, to “%s”, leads back to the page',
    async (asksTo) => {
      const portal = await openTestPortal()
      const draftId = await startDraft(as(portal, mother, '2024-08-05 08:10'), 'birth')
      const { db } = portal
      const { token } = await signIn({ db, recordedAt: portal.wall() }, mother)
      const url = new URL(`http://portal.example/drafts/${draftId}/family`)
      const request = new Request(url, {
        method: 'POST',
        body: new URLSearchParams({ [asksTo]: 'xã Ế' }),
        headers: { cookie: `sid=${token}` },
      })
      const params = { draftId, page: 'family' }
      const context = new RouterContextProvider()
      context.set(portalContext, portal)
      const asked = { request, url, params, context, pattern: '/drafts/:draftId/:page' } as const
      await visitMiddleware(asked, () => Promise.resolve(new Response()))
      const answer = await action(asked)
      expect(answer).toMatchObject({ status: 303 })
    },
  )
})

/** How often a form is asked for one name, which reads it from its start. */
function countAsks(form: FormData) {
  let asks = 0
  const get = form.get.bind(form)
  form.get = (name) => {
    asks += 1
    return get(name)
  }
  return () => asks
}
