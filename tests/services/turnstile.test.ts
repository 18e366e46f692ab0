import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { housePortal } from '#server/live-house.ts'
import { openEmptyPortal } from '#tests/support/portal.ts'

test('a visitor who leaves while a portal is replaced keeps no later replacement waiting', async () => {
  const portal = await openEmptyPortal()
  const house = housePortal(portal)
  const app = express()
  app.use(house.turnstile, (_req, res) => void res.send('inside'))
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  let finish = () => {}
  const changing = new Promise<void>((resolve) => (finish = resolve))
  const replaced = house.replace(async (old) => {
    await changing
    return old
  })
  const waiting = once(server, 'request') as Promise<[unknown, { destroyed: boolean }]>
  const visitor = get({ port, host: '127.0.0.1' }).on('error', () => {})
  const [, response] = await waiting
  visitor.destroy()
  await expect.poll(() => response.destroyed).toBe(true)
  finish()
  await replaced
  await expect(house.replace(async (old) => old)).resolves.toBeUndefined()
})
