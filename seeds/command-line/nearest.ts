/** How many letters must be put in, left out or exchanged to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...one].entries()) {
    const above = row
    row = [line + 1]
    for (const [column, match] of [...other].entries()) {
      const exchanged = (above[column] ?? 0) + (letter === match ? 0 : 1)
      row.push(Math.min(exchanged, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1))
    }
  }
  return row.at(-1) ?? 0
}

/** The three names most like what was written: those that contain it first. */
export function nearest(word: string, names: readonly string[]): string[] {
  const sought = word.toLowerCase().slice(0, 100)
  const far = (name: string) => (name.includes(sought) ? 0 : distance(sought, name))
  return names.toSorted((one, other) => far(one) - far(other)).slice(0, 3)
}
