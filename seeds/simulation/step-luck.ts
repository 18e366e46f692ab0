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

const kinds = Object.values(draws)
const places = new Map(Object.keys(draws).map((name, place) => [name, place]))

/** What chance holds ready for one step of a family; what becomes of it, parameters decide. */
export type StepLuck = (drawn: Drawn) => number

/** Draws the luck of so many steps, always everything. One list of numbers for all of them: millions are kept. */
export function drawLuck(steps: number, share: () => number, normal: () => number): number[] {
  const numbers: number[] = []
  for (let step = 0; step < steps; step++) {
    for (const kind of kinds) numbers.push(kind === 'share' ? share() : normal())
  }
  return numbers
}

/** The luck of one step; whoever has fewer drawn begins again with the first. Undefined where nothing was drawn. */
export function stepLuck(numbers: readonly number[], step: number): StepLuck | undefined {
  if (numbers.length === 0) return undefined
  const from = (step * kinds.length) % numbers.length
  return (drawn) => numbers[from + (places.get(drawn) ?? 0)] ?? 0
}
