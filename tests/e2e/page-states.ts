import type { Page } from '@playwright/test'

/** One page in one state; opened without words, so that every language opens it. */
export interface PageInState {
  name: string
  open: (page: Page) => Promise<unknown>
  /** The page came back with something to mend: it says so first, and the focus is there. */
  failed?: true
}

/** A page that has an address, once somebody has found it. */
export interface PageWithAddress extends PageInState {
  address: (page: Page) => Promise<string>
}

/** Pages that the same person sees, opened one after the other. */
export interface Visit {
  as?: readonly ['citizen' | 'official' | 'operator', string?]
  pages: readonly PageInState[]
}

/** A page that somebody finds on a way of clicks, which is walked once: after that its address is known. */
export function found(name: string, walk: (page: Page) => Promise<unknown>): PageWithAddress {
  const known = new WeakMap<Page, string>()
  const find = async (page: Page) => {
    await walk(page)
    known.set(page, page.url())
    return page.url()
  }
  return {
    name,
    open: async (page) => {
      const address = known.get(page)
      await (address ? page.goto(address) : find(page))
    },
    address: async (page) => known.get(page) ?? (await find(page)),
  }
}

export const at = (path: string): PageInState => ({ name: path, open: (page) => page.goto(path) })

/** Follows the first link whose address begins or is so, or that says something, from another page. */
export const follow = (from: string, link: string, name: string, says = '') =>
  found(name, async (page) => {
    await page.goto(from)
    await page.locator(`main a[href${link}]`, { hasText: says }).first().click()
    await page.waitForURL((url) => url.pathname !== from)
  })

/** Opens what is below the address of another page. */
export const below = (above: PageWithAddress, path: string, name: string) =>
  found(name, async (page) => page.goto(new URL(await above.address(page)).pathname + path))

export const SEND = 'main form[method=post] .aksel-button'

/** Opens a page and presses a button of it; where a page would do as it is, its first field is emptied. */
export const press = (
  opened: PageInState,
  button: string,
  name: string,
  emptied?: string,
): PageInState => ({
  name,
  failed: true,
  open: async (page) => {
    await opened.open(page)
    if (emptied) await page.locator(emptied).first().fill('')
    await page.locator(button).first().click()
    await page.locator('.error-summary').waitFor()
  },
})

/** A page with a form, and the same sent empty. */
export const form = (opened: PageInState): PageInState[] => [
  opened,
  press(opened, SEND, `${opened.name}, sent empty`),
]
