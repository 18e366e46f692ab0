import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  contextFor,
  portalContext,
  requireCitizen,
  requireOfficial,
  requireOperator,
  visitMiddleware,
} from '#app/context.server.ts'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { signIn, type Who } from '#app/services/signing-in.server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

const START = Date.parse('2026-05-04T09:00:00+07:00')

let folder: string
let portal: Portal
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
  portal = await openPortal({ databasePath: join(folder, 'portal.db'), wall: () => START })
  await addSmallCast(portal.db)
})
afterAll(async () => {
  await portal.close()
  rmSync(folder, { recursive: true })
})

/** A request for `path` as its route sees it. */
async function visit(path: string, cookie = '') {
  const url = new URL(path, 'http://motlan.example')
  const request = new Request(url, { headers: { cookie } })
  const context = new RouterContextProvider()
  context.set(portalContext, portal)
  const args = { request, url, context, params: {}, pattern: path }
  await visitMiddleware(args, async () => new Response())
  return context
}

async function signedIn(who: Who) {
  const { token } = await signIn({ db: portal.db, recordedAt: START }, who)
  return `sid=${token}`
}

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}

const location = (thrown: unknown) => thrown instanceof Response && thrown.headers.get('Location')

test('each kind of person enters their own rooms', async () => {
  const lan = await visit('/', await signedIn({ kind: 'citizen', id: 'lan' }))
  expect(requireCitizen(lan)).toMatchObject({ id: 'lan' })
  const hoa = await visit('/', await signedIn({ kind: 'official', id: 'hoa' }))
  expect(requireOfficial(hoa)).toMatchObject({ officeId: 'office-1' })
  const operator = await visit('/', await signedIn({ kind: 'operator', id: 'operator' }))
  expect(requireOperator(operator)).toMatchObject({ kind: 'operator' })
})

test('a person of another kind is refused', async () => {
  const lan = await visit('/queue', await signedIn({ kind: 'citizen', id: 'lan' }))
  expect(thrownBy(() => requireOfficial(lan))).toMatchObject({ init: { status: 403 } })
  expect(thrownBy(() => requireOperator(lan))).toMatchObject({ init: { status: 403 } })
})

test('nobody is sent to sign in, and back to where they wanted to go', async () => {
  const nobody = await visit('/queue?sort=due&page=2')
  expect(location(thrownBy(() => requireOfficial(nobody)))).toBe(
    '/sign-in?as=official&return=%2Fqueue%3Fsort%3Ddue%26page%3D2',
  )
})

test('somebody whose session is over is told so', async () => {
  const late = await visit('/dossiers', `sid=${'a'.repeat(43)}`)
  expect(location(thrownBy(() => requireCitizen(late)))).toBe(
    '/sign-in?as=citizen&return=%2Fdossiers&ended=1',
  )
})

test('services are given one portal time and one wall time per request', async () => {
  const context = await visit('/')
  expect(contextFor(context)).toMatchObject({
    actor: { kind: 'anonymous' },
    now: portal.clock.now(),
    recordedAt: START,
  })
  expect(contextFor(context)).toEqual(contextFor(context))
})
