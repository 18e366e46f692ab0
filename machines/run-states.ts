/** What can be done with a run, by its state. */
export const runStates = [
  'ready',
  'waiting',
  'playing',
  'paused',
  'finished',
  'stopped',
  'failed',
] as const
export type RunState = (typeof runStates)[number]

export const runCommands = [
  'play',
  'step',
  'pause',
  'stop',
  'checkpoint',
  'return',
  'takeOver',
  'reset',
  'delete',
] as const
export type RunCommand = (typeof runCommands)[number]

/** One table: a button that is offered is a command that is taken. */
const allowed: Record<RunState, readonly RunCommand[]> = {
  ready: ['play', 'step', 'delete'],
  /** Others play, and no more may at once. */
  waiting: ['pause', 'stop'],
  playing: ['pause', 'stop', 'checkpoint'],
  paused: ['play', 'step', 'stop', 'checkpoint', 'return', 'takeOver', 'reset', 'delete'],
  finished: ['checkpoint', 'return', 'takeOver', 'reset', 'delete'],
  stopped: ['return', 'takeOver', 'reset', 'delete'],
  failed: ['return', 'reset', 'delete'],
}

/** Whether a run in this state takes a command. */
export const takes = (state: RunState, command: RunCommand) => allowed[state].includes(command)

/** Simulated time per wall time; null is as fast as it goes. */
export const speeds = [1, 10, 60, 600, 3_600, 10_000, null] as const

/** Whether it may still go on by itself. */
export const isUnderWay = (state: RunState) => state === 'playing' || state === 'waiting'
