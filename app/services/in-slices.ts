import { setImmediate } from 'node:timers/promises'

/**
 * A long list in short slices. Between two of them everybody else is served: a page or an export that reads a lot must
 * not make others wait.
 */
export async function* inSlices<Item>(items: readonly Item[], size: number) {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await setImmediate()
    yield items.slice(start, start + size)
  }
}
