import type { Run, Runs } from '#app/services/runs.ts'
import type { Figure } from '#machines/figures.ts'

/** Two runs figure by figure, each from its beginning to where it stands. Throws NotFoundError. */
export async function compareRuns(runs: Runs, one: Run, other: Run) {
  const mine = await runs.look(one.id, 'figures')
  const theirs = await runs.look(other.id, 'figures')
  const twin = ({ id, unit }: Figure) =>
    theirs.find((figure) => figure.id === id && figure.unit === unit)
  const names: [string, string] = [one.name, other.name]
  return {
    names: names[0] === names[1] ? withIds(one, other) : names,
    pairs: mine.flatMap((figure) => {
      const same = twin(figure)
      return same ? [{ one: figure, other: same }] : []
    }),
    unfinished: [one, other]
      .filter(({ state }) => state !== 'finished')
      .map(({ id, name, state }) => ({ id, name, state })),
  }
}

/** Whether two runs tell one figure differently: in its value, or in what it is made of. */
export const differs = ({ one, other }: { one: Figure; other: Figure }) =>
  one.value !== other.value ||
  one.numerator !== other.numerator ||
  one.denominator !== other.denominator

const withIds = (...runs: [Run, Run]): [string, string] => [
  `${runs[0].name} (${runs[0].id.slice(0, 4)})`,
  `${runs[1].name} (${runs[1].id.slice(0, 4)})`,
]
