import { performance } from 'node:perf_hooks'

/** One way of doing something, a piece at a time. */
export interface Contender {
  name: string
  /** Does `count` pieces of work. */
  work: (count: number) => Promise<void> | void
}

export interface Paired {
  /** Pieces per second, median over the rounds. */
  rates: [number, number]
  /** First against second, round by round, so that a drifting machine does not matter: median, least, most. */
  ratio: { median: number; min: number; max: number }
}

/** Lets two contenders take turns and compares them round by round, after one round that does not count. */
export async function pair(
  [one, other]: readonly [Contender, Contender],
  { rounds, count }: { rounds: number; count: number },
): Promise<Paired> {
  await one.work(count)
  await other.work(count)
  const times: [number, number][] = []
  for (let round = 0; round < rounds; round++) {
    times.push([await timed(one, count), await timed(other, count)])
  }
  const ratios = times.map(([mine, theirs]) => theirs / mine)
  return {
    rates: [
      median(times.map(([mine]) => (count * 1000) / mine)),
      median(times.map(([, theirs]) => (count * 1000) / theirs)),
    ],
    ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
  }
}

async function timed({ work }: Contender, count: number) {
  const start = performance.now()
  await work(count)
  return performance.now() - start
}

function median(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One line: the ratio first, the absolute rates only beside it. */
export function print(
  title: string,
  aim: string,
  { rates, ratio }: Paired,
  names: [string, string],
) {
  const number = (value: number) => value.toFixed(value < 10 ? 2 : 0)
  console.log(`\n${title}`)
  console.log(
    `  ratio ${number(ratio.median)} (from ${number(ratio.min)} to ${number(ratio.max)}; aim ${aim})`,
  )
  console.log(`  ${names[0]}: ${number(rates[0])}/s · ${names[1]}: ${number(rates[1])}/s`)
}
