/** What is drawn for one step of a family, in one order: a share, or a standard normal. */
const draws = {
  supplement: 'share',
  needless: 'share',
  toCome: 'share',
  paper: 'share',
  call: 'share',
  verify: 'share',
  refuse: 'share',
  onPaper: 'share',
  syncFault: 'share',
  mendNever: 'share',
  digitise: 'share',
  notice: 'normal',
  handling: 'normal',
  signing: 'normal',
  returning: 'normal',
  sync: 'normal',
  repair: 'normal',
  verifying: 'normal',
  register: 'normal',
  mend: 'normal',
  electronic: 'share',
  hold: 'share',
  holding: 'normal',
  sendBack: 'share',
  uphold: 'share',
  wrong: 'share',
  apology: 'share',
} as const satisfies Record<string, 'share' | 'normal'>

type Drawn = keyof typeof draws

const places = new Map(Object.keys(draws).map((name, place) => [name, place]))

/** What chance holds ready for one step of a family; what becomes of it, parameters decide. */
export type StepLuck = (drawn: Drawn) => number

/** Draws the luck of one step, always everything. Numbers alone, for millions of them are kept. */
export function stepLuck(share: () => number, normal: () => number): StepLuck {
  const numbers = Object.values(draws).map((kind) => (kind === 'share' ? share() : normal()))
  return (drawn) => numbers[places.get(drawn) ?? 0] ?? 0
}
