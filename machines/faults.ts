/**
 * How something can be broken on purpose: it does not answer, answers later than anybody waits, knows nothing, or
 * says something else than what is true. Only registers can be more than down.
 */
export const faultKinds = ['down', 'slow', 'empty', 'wrong'] as const
export type FaultKind = (typeof faultKinds)[number]

/** Whether it still takes what is handed to it: a message is not delivered to what is down or too slow. */
export const stillTakes = (kind: FaultKind) => kind === 'empty' || kind === 'wrong'
