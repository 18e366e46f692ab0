import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '#machines/calendar.ts'
import type { Playable } from '#seeds/runs/playable.ts'

/** Where a run stands, as its player tells it. */
export interface Report {
  state: 'playing' | 'paused' | 'finished' | 'failed'
  /** It stopped by itself: the moment it was to run to has come. */
  atMoment?: true
  /** The run's clock, which also runs between two events. */
  now: Instant
  events: number
  done: number
  of?: number
  /** Wall time it played since it was opened, ms. */
  playedMs: number
  error?: string
  /** It stopped because the disk takes no more. */
  full?: true
}

export interface Pace {
  /** Simulated time per wall time; null is as fast as it goes. */
  speed: number | null
  /** Nothing is played that comes after this moment. */
  until?: Instant
}

/** So long it works before it listens again. */
const BREATH_MS = 20
/** So often it says where it stands. */
const TELL_EVERY_MS = 250
/** So long it sleeps at most when nothing falls due. */
const NAP_MS = 100

/** Plays a playable at a pace, and can be stopped between any two events. `time` is wall time in ms. */
export function openPlayer(
  playable: Playable,
  tell: (report: Report) => void,
  time: () => number = () => performance.now(),
) {
  let steps = 0
  const before = playable.progress().events ?? 0
  let playedMs = 0
  let shown = playable.now()
  let toldAt = -Infinity
  let halting = false
  let playing: Promise<void> | undefined
  const errands: (() => Promise<void>)[] = []

  async function doErrands() {
    for (let errand = errands.shift(); errand; errand = errands.shift()) await errand()
  }

  const standing = (): Report['state'] => (playable.next() === undefined ? 'finished' : 'paused')
  const report = (state: Report['state'], more: Partial<Report> = {}): Report => {
    const { events, ...progress } = playable.progress()
    return {
      state,
      now: (shown = Math.max(shown, playable.now())),
      events: events === undefined ? steps : events - before,
      ...progress,
      playedMs,
      ...more,
    }
  }

  async function advance(through?: Instant) {
    await playable.step(through)
    steps += 1
  }

  async function drive({ speed, until = Infinity }: Pace): Promise<Report> {
    const [from, began] = [shown, time()]
    const end = Math.max(until, from)
    const played = playedMs
    /** The moment that has come at this pace. */
    const reached = () => (speed === null ? Infinity : from + (time() - began) * speed)
    const keepTime = () => {
      playedMs = played + time() - began
      const come = speed === null ? shown : reached()
      shown = Math.max(shown, Math.min(come, end, playable.next() ?? shown))
    }
    for (let breathedAt = time(); ;) {
      await doErrands()
      const next = playable.next()
      keepTime()
      if (next === undefined) return report('finished')
      if (halting) return report('paused')
      if (next > until) {
        const wait = speed === null ? 0 : began + (end - from) / speed - time()
        if (wait <= 1) {
          shown = end
          return report('paused', { atMoment: true })
        }
        await sleep(Math.min(wait, NAP_MS))
      } else {
        const wait = speed === null ? 0 : began + (next - from) / speed - time()
        if (wait > 1) await sleep(Math.min(wait, NAP_MS))
        else await advance(Math.max(next, Math.min(until, reached())))
      }
      if (time() - breathedAt > BREATH_MS) {
        await breathe()
        breathedAt = time()
      }
      if (time() - toldAt > TELL_EVERY_MS) {
        toldAt = time()
        tell(report('playing'))
      }
    }
  }

  const failed = (error: unknown) =>
    isFull(error)
      ? report('paused', { full: true })
      : report('failed', { error: error instanceof Error ? error.message : String(error) })

  return {
    /** Begins to play; what comes of it is told. Does nothing while it plays. */
    play: (pace: Pace) => {
      if (playing) return
      halting = false
      playing = drive(pace)
        .catch(failed)
        .then(async (ended) => {
          await doErrands()
          playing = undefined
          tell(ended)
        })
    },
    /** Plays the next event, and tells where it stands then. */
    step: async () => {
      const began = time()
      try {
        if (playable.next() !== undefined) await advance()
        playedMs += time() - began
        tell(report(standing()))
      } catch (error) {
        tell(failed(error))
      }
    },
    /** Does something while no event is being played. */
    between: (work: () => Promise<void>) =>
      playing
        ? new Promise<void>((resolve, reject) => {
            errands.push(() => work().then(resolve, reject))
          })
        : work(),
    /** Tells where it stands. */
    tell: () => tell(report(playing ? 'playing' : standing())),
    /** Stops after the event that is being played; resolves when it stands still. */
    halt: async () => {
      halting = true
      await playing
    },
  }
}

const isFull = (error: unknown) =>
  ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))

/** The code of what went wrong, or of what was underneath; empty without one. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}
