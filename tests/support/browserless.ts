import { Window, type Element } from 'happy-dom'
import { cookieJar } from './cookie-jar.ts'
import { collect, type Values } from './form-values.ts'

/** A page as a browser without scripts has it. */
export interface Page {
  status: number
  url: URL
  headers: Headers
  html: string
  document: Window['document']
}

type Name = string | RegExp

/**
 * A visitor whose browser runs no scripts: follows links and sends forms of the real HTML, keeps
 * cookies, follows redirects. What the page does not offer cannot be pressed or filled in.
 */
export function openBrowserless(baseUrl: string) {
  const jar = cookieJar()
  let page: Page | undefined

  const here = () => {
    if (!page) throw new Error('No page is open yet.')
    return page
  }

  async function visit(url: URL, init: RequestInit, site: string): Promise<Page> {
    for (let hops = 0; hops < 10; hops++) {
      const headers = { cookie: jar.header(), 'sec-fetch-site': site, accept: 'text/html' }
      const response = await fetch(url, { ...init, redirect: 'manual', headers })
      jar.keep(response.headers.getSetCookie())
      const location = response.headers.get('Location')
      if (!location || response.status < 300 || response.status > 399) {
        page = await pageOf(url, response)
        return page
      }
      await response.body?.cancel()
      url = new URL(location, url)
      if (response.status !== 307) init = {}
    }
    throw new Error(`Too many redirects, the last to ${url}`)
  }

  return {
    jar,
    get page() {
      return here()
    },
    /** Text of the page as a reader has it, spaces joined. */
    get text() {
      return plain(here().document.body.textContent)
    },
    /** Opens a path as if typed into the address bar. */
    get: (path: string) => visit(new URL(path, baseUrl), {}, 'none'),
    /** Follows the link of this name. */
    click: (name: Name) => {
      const link = find('a[href]', name)
      return visit(new URL(link.getAttribute('href') ?? '', here().url), {}, 'same-origin')
    },
    /** Fills in fields by their name and presses the button of this name. Other fields stay as served. */
    submit: (button: Name, values: Values = {}) => {
      const pressed = find('button, input[type=submit]', button)
      const form = formOf(pressed)
      const data = collect(form, pressed, values)
      const action = pressed.getAttribute('formaction') ?? form.getAttribute('action')
      const url = new URL(action ?? '', here().url)
      if (form.getAttribute('method')?.toLowerCase() === 'post') {
        return visit(url, { method: 'POST', body: data }, 'same-origin')
      }
      url.search = new URLSearchParams(textsIn(data)).toString()
      return visit(url, {}, 'same-origin')
    },
  }

  function find(selector: string, name: Name): Element {
    const all = [...here().document.querySelectorAll<Element>(selector)]
    const found = all.find((element) => isNamed(element, name))
    if (found) return found
    const offered = all.map((element) => `“${nameOf(element)}”`).join(', ')
    throw new Error(`Nothing here is called ${String(name)}; there is ${offered || 'nothing'}.`)
  }

  function formOf(button: Element) {
    const id = button.getAttribute('form')
    const form = id ? here().document.getElementById(id) : button.closest('form')
    if (!form) throw new Error('This button belongs to no form.')
    return form
  }
}

export type Browserless = ReturnType<typeof openBrowserless>

const textsIn = (data: FormData | URLSearchParams) =>
  [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))

const parser = new new Window().DOMParser()

async function pageOf(url: URL, response: Response): Promise<Page> {
  const html = await response.text()
  const { status, headers } = response
  let document: Page['document'] | undefined
  return {
    status,
    url,
    headers,
    html,
    // Many a page is only passed on the way.
    get document() {
      return (document ??= parser.parseFromString(html, 'text/html'))
    },
  }
}

function isNamed(element: Element, name: Name) {
  const own = nameOf(element)
  return typeof name === 'string' ? own === name : name.test(own)
}

function nameOf(element: Element) {
  return plain(
    element.getAttribute('aria-label') ??
      (element.textContent || (element.getAttribute('value') ?? '')),
  )
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
