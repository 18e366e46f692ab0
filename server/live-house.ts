import type { RequestHandler, Response } from 'express'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Portal } from '#app/services/portal.server.ts'
import { NotReplacedError } from '#app/services/runs.ts'

/** Whoever is inside may finish for so long; then nothing is replaced. */
const PATIENCE_MS = 10_000

/**
 * Where the live portal lives: it may be replaced by another while the server runs. Requests pass a turnstile, so that
 * none is under way, and none comes in, while one portal closes and the next opens.
 */
export function housePortal(first: Portal) {
  let portal = first
  let address: string | undefined
  let beats = false
  let shut: Promise<void> | undefined
  const inside = new Set<Response>()

  async function becomeQuiet(own?: Response) {
    const late = Date.now() + PATIENCE_MS
    while ([...inside].some((other) => other !== own)) {
      if (Date.now() > late) throw new NotReplacedError('busy')
      await sleep(10)
    }
  }

  const turnstile: RequestHandler = async (_req, res, next) => {
    while (shut) await shut
    // Whoever left while waiting is told nothing any more, and would never be seen to leave.
    if (res.destroyed) return
    inside.add(res)
    res.once('close', () => inside.delete(res))
    next()
  }

  return {
    portal: () => portal,
    turnstile,
    /** Where the server listens; undefined before it does. */
    address: () => address,
    listensAt: (url: string) => {
      address = url
      portal.listensAt(url)
    },
    startHeartbeat: () => {
      beats = true
      portal.startHeartbeat()
    },
    /**
     * Puts in its place the portal that `change` makes of it; that throws only when it left an open one behind,
     * which it gives to `stays`. `own` is the request that asks. Throws NotReplacedError, and what `change` throws.
     */
    replace: async (
      change: (old: Portal, stays: (reopened: Portal) => void) => Promise<Portal>,
      own?: Response,
    ) => {
      if (shut) throw new NotReplacedError('busy')
      let open = () => {}
      shut = new Promise((resolve) => (open = resolve))
      const settle = (next: Portal) => {
        portal = next
        if (address) portal.listensAt(address)
        if (beats) portal.startHeartbeat()
      }
      try {
        await becomeQuiet(own)
        settle(await change(portal, settle))
      } finally {
        shut = undefined
        open()
      }
    },
  }
}

export type LiveHouse = ReturnType<typeof housePortal>
