import { assign, fromPromise, setup } from 'xstate'

/** So long after the last key is a change saved. */
const PAUSE_MS = 1_200
const RETRY_MS = 10_000

/** What the server had, and when. */
export interface Saved {
  at: string
  revision: number
}

/** Why a save was refused for good: the session has ended, or the draft was changed elsewhere. */
export class SaveRefusedError extends Error {
  constructor(readonly why: 'ended' | 'elsewhere') {
    super(`Not saved: ${why}.`)
    this.name = 'SaveRefusedError'
  }
}

const isRefused = (error: unknown, why: SaveRefusedError['why']) =>
  error instanceof SaveRefusedError && error.why === why

/**
 * What happens to the words on a page while somebody types: typing · saving · saved, or tried again. It keeps
 * none of them: `save` reads the page when its time has come.
 */
export const saveStatusMachine = setup({
  // Examples tell the types: nothing else reads them.
  types: {
    context: { savedAt: '', revision: 0, changed: false },
    events: { type: 'CHANGE' } as const,
    input: { revision: 0 },
  },
  actors: {
    save: fromPromise<Saved, { revision: number }>(() =>
      Promise.reject(new Error('There is nothing to save with.')),
    ),
  },
  delays: { pause: PAUSE_MS, retry: RETRY_MS },
}).createMachine({
  id: 'saveStatus',
  context: ({ input }) => ({ savedAt: '', revision: input.revision, changed: false }),
  initial: 'untouched',
  on: { CHANGE: '.typing' },
  states: {
    untouched: {},
    typing: {
      after: { pause: 'saving' },
      on: { CHANGE: { target: 'typing', reenter: true } },
    },
    saving: {
      // One save after the other: what is typed meanwhile waits for the answer.
      entry: assign({ changed: false }),
      on: { CHANGE: { actions: assign({ changed: true }) } },
      invoke: {
        src: 'save',
        input: ({ context }) => ({ revision: context.revision }),
        onDone: {
          target: 'saved',
          actions: assign(({ event }) => ({
            savedAt: event.output.at,
            revision: event.output.revision,
          })),
        },
        onError: [
          { target: 'ended', guard: ({ event }) => isRefused(event.error, 'ended') },
          { target: 'elsewhere', guard: ({ event }) => isRefused(event.error, 'elsewhere') },
          { target: 'failed' },
        ],
      },
    },
    saved: { always: { target: 'typing', guard: ({ context }) => context.changed } },
    failed: { after: { retry: 'saving' } },
    ended: { after: { retry: 'saving' } },
    elsewhere: {},
  },
})
