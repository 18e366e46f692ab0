/**
 * How something can be broken on purpose. Whoever is `down` cannot be reached, who is `hanging` never lets go of the
 * line; `errors` refuses, `garbage` answers what nobody can read, `slow` answers after everybody stopped waiting,
 * `silent` takes everything and never answers. `duplicate` answers twice, `reordered` lets later messages overtake
 * earlier ones. Only registers can be `empty` (they know nobody) or `wrong` (they say something that is not true).
 */
export const faultKinds = [
  'down',
  'slow',
  'hanging',
  'errors',
  'garbage',
  'duplicate',
  'reordered',
  'silent',
  'empty',
  'wrong',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Why an attempt to hand something over failed. */
export const failures = ['noAnswer', 'timedOut', 'receiverError', 'unreadable'] as const
export type Failure = (typeof failures)[number]

/** What becomes of one message that is handed to somebody. */
export interface Handling {
  /** It reaches the receiver, whatever is heard of it. */
  arrives: boolean
  /** How often the receiver’s answer comes back. */
  answers: 0 | 1 | 2
  /** Why the attempt counts as failed; undefined when its answer was heard. */
  failure?: Failure
}

const handled: Handling = { arrives: true, answers: 1 }

const handlings: Record<FaultKind, Handling> = {
  down: { arrives: false, answers: 0, failure: 'noAnswer' },
  hanging: { arrives: false, answers: 0, failure: 'timedOut' },
  errors: { arrives: false, answers: 0, failure: 'receiverError' },
  garbage: { arrives: true, answers: 1, failure: 'unreadable' },
  slow: { arrives: true, answers: 0, failure: 'timedOut' },
  silent: { arrives: true, answers: 0, failure: 'timedOut' },
  duplicate: { arrives: true, answers: 2 },
  reordered: handled,
  empty: handled,
  wrong: handled,
}

/**
 * How a message fares at a receiver that is broken like this, or whole. A slow one answers too late the first time
 * and has the answer ready when it is asked again. `tried`: how often the message was handed over before.
 */
export function handlingOf(fault: FaultKind | undefined, tried: number): Handling {
  if (!fault || (fault === 'slow' && tried > 0)) return handled
  return handlings[fault]
}

/** Minutes of the portal’s time after which it lets go of whoever does not answer. */
export const TIMEOUT_MINUTES = 2

/** Minutes by which messages are put off, unequally, so that later ones overtake: from 1 to this. */
export const MOST_PUT_OFF_MINUTES = 30
