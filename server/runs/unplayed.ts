/** A run that has played nothing yet. */
export const unplayed = {
  state: 'ready',
  note: null,
  until_at: null,
  events: 0,
  done: 0,
  of_all: null,
  played_ms: 0,
  started_at: null,
  ended_at: null,
} as const
