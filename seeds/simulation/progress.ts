import type { Said } from './command-line.texts.ts'
import type { SimulationPlayable } from './playable.ts'

/** On a terminal one line tells how far it is; a file would fill with them, so there it is told now and then. */
const EVERY_MS = { terminal: 1_000, file: 10_000 }

/** Plays to the end, or until somebody wants it to stop; tells how far it is, how fast, and how long it will take. */
export async function playOn(
  simulation: SimulationPlayable,
  stop: { isAsked: () => boolean },
  said: Said,
  out = process.stderr,
) {
  const began = performance.now()
  const from = simulation.run.facts()
  const every = out.isTTY ? EVERY_MS.terminal : EVERY_MS.file
  let told = -Infinity
  const tell = (now: number) => {
    told = now
    const { filed, families, dossiers } = simulation.run.facts()
    const seconds = (now - began) / 1000
    const left = Math.round(((families - filed) * seconds) / Math.max(filed - from.filed, 0.01))
    const words = said.minutes(Math.floor(left / 60), left % 60)
    const line = said.progress(
      filed,
      families,
      Math.round((dossiers - from.dossiers) / seconds),
      words,
    )
    out.write(out.isTTY ? `\r\u001B[2K${line}` : `${line}\n`)
  }
  while (simulation.next() !== undefined && !stop.isAsked()) {
    await simulation.step()
    // Signals are heard between two turns.
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    if (now - told >= every && simulation.next() !== undefined) tell(now)
  }
  if (!stop.isAsked()) await simulation.step()
  if (out.isTTY && told >= began) out.write('\n')
}

/** A wish to stop is heard between two batches: what was written can be gone on with. */
export function stopping() {
  let asked = false
  const hear = () => {
    asked = true
  }
  process.once('SIGINT', hear).once('SIGTERM', hear)
  return { isAsked: () => asked }
}

/** Somebody wanted it to stop before its end. */
export class StoppedError extends Error {
  constructor() {
    super('It was stopped before its end.')
    this.name = 'StoppedError'
  }
}
