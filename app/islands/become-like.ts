/**
 * Makes `current` look like `next` while every element that can stay stays: the focus, what is open and what was
 * typed are kept, and style sheets see what changes. What carries `data-keep` belongs to a script.
 */
export function becomeLike(current: Element, next: Element) {
  if (current instanceof HTMLScriptElement) return
  takeAttributes(current, next)
  if (current.hasAttribute('data-keep')) return
  const before = [...current.childNodes]
  const after = [...next.childNodes]
  after.forEach((node, index) => {
    const old = before[index]
    if (!old) return current.append(node)
    if (old instanceof Element && node instanceof Element && old.tagName === node.tagName) {
      return becomeLike(old, node)
    }
    if (old instanceof Text && node instanceof Text) {
      if (old.data !== node.data) old.data = node.data
      return
    }
    current.replaceChild(node, old)
  })
  for (const extra of before.slice(after.length)) extra.remove()
}

/** What the visitor opened stays open, and a field keeps what was typed into it. */
const own = ['open', 'value', 'checked', 'aria-busy']

function takeAttributes(current: Element, next: Element) {
  for (const { name, value } of next.attributes) {
    if (!own.includes(name) && current.getAttribute(name) !== value) {
      current.setAttribute(name, value)
    }
  }
  for (const { name } of [...current.attributes]) {
    if (!own.includes(name) && !next.hasAttribute(name)) current.removeAttribute(name)
  }
}
