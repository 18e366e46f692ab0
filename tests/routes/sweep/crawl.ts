import type { sender } from './request.ts'
import { paramsIn, routeFor, type Surface } from './surface.ts'

/** A form as a page offers it: where it goes, who may send it, and what its fields may hold. */
export interface FoundForm {
  path: string
  visitor: number
  takesFiles: boolean
  fields: [name: string, values: string[]][]
}

/** What a walk through the portal brought to light. */
export interface Found {
  /** Pages by route: path with its query, and who was there. */
  pages: Map<string, { path: string; visitor: number }[]>
  forms: Map<string, FoundForm[]>
  /** Values of parameters by name. */
  params: Map<string, Set<string>>
  /** Names of fields and of query parameters, with values they had. */
  names: Map<string, Set<string>>
}

/** Of one kind of page so many are opened by each visitor: the rest look the same. */
const MOST_OF_A_KIND = 2

/** The public figures, the slowest pages of all, are the same whoever looks: they are opened as nobody. */
const SAME_FOR_ALL = /^\/measures\b/

type Send = ReturnType<typeof sender>['send']

/** Follows every link and reads every form, as each visitor; presses nothing. */
export async function crawl(
  send: Send,
  surfaces: readonly Surface[],
  tokens: readonly string[],
  params: Found['params'],
) {
  const found: Found = { pages: new Map(), forms: new Map(), params, names: new Map() }
  for (const [visitor, token] of tokens.entries()) {
    await walk({ send, surfaces, found, visitor, token })
  }
  return found
}

interface Walk {
  send: Send
  surfaces: readonly Surface[]
  found: Found
  visitor: number
  token: string
}

async function walk({ send, surfaces, found, visitor, token }: Walk) {
  const open = ['/', ...surfaces.flatMap((surface) => startsOf(surface, found))]
  const seen = new Set(open)
  const ofKind = new Map<string, number>()
  for (let path = open.shift(); path; path = open.shift()) {
    const [name = '', query = ''] = path.split('?')
    const route = routeFor(surfaces, name)
    if (!route) continue
    note(found, route, name, query)
    if (token && SAME_FOR_ALL.test(name)) continue
    const visits = ofKind.get(route.id) ?? 0
    if (visits >= MOST_OF_A_KIND) continue
    ofKind.set(route.id, visits + 1)
    const { status, type, text, location } = await send({ method: 'GET', path, data: false }, token)
    if (status === 200) push(found.pages, route.id, { path, visitor })
    const links = type.startsWith('text/html') ? linksIn(text) : []
    if (status === 200) {
      for (const form of formsIn(text, name)) noteForm(found, surfaces, { ...form, visitor })
    }
    for (const link of [...links, ...(location ? [location] : [])]) {
      const local = link.split('#')[0] ?? ''
      if (!local.startsWith('/') || seen.has(local)) continue
      seen.add(local)
      open.push(local)
    }
  }
}

/** Where no link may lead to: a route without parameters, or with one of which some are known. */
function startsOf({ pattern, hasLoader }: Surface, { params }: Found) {
  const [, name, ...more] = pattern.split(/:(\w+)/)
  if (!hasLoader || pattern.includes('*')) return []
  if (name === undefined) return [pattern]
  if (more.join('').includes(':') || more.length > 1) return []
  return [...(params.get(name) ?? [])].slice(0, 2).map((id) => pattern.replace(`:${name}`, id))
}

function note(found: Found, { pattern }: Surface, path: string, query: string) {
  for (const [name, value] of Object.entries(paramsIn(pattern, path) ?? {})) {
    add(found.params, name, value)
  }
  for (const [name, value] of new URLSearchParams(query)) add(found.names, name, value)
}

function noteForm(found: Found, surfaces: readonly Surface[], form: FoundForm) {
  const [path = ''] = form.path.split('?')
  const route = routeFor(surfaces, path)
  for (const [name, values] of form.fields)
    for (const value of values) add(found.names, name, value)
  if (!route) return
  note(found, route, path, '')
  push(found.forms, route.id, form)
}

function formsIn(html: string, here: string): Omit<FoundForm, 'visitor'>[] {
  // Fields outside every form belong to one by its id; giving them to all does no harm here.
  const outside = fieldsIn(html.replace(/<form[\s\S]*?<\/form>/g, ''))
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = '', inner = '']) => ({
    path: attribute(tag, 'action') || here,
    takesFiles: attribute(tag, 'encType') === 'multipart/form-data',
    fields: [...fieldsIn(inner), ...outside],
  }))
}

function fieldsIn(html: string): [string, string[]][] {
  const fields = new Map<string, string[]>()
  let select = ''
  for (const [, kind = '', tag = ''] of html.matchAll(
    /<(input|button|select|option|textarea)([^>]*)>/g,
  )) {
    const name = kind === 'option' ? select : attribute(tag, 'name')
    if (kind === 'select') select = name
    if (name) push(fields, name, attribute(tag, 'value'))
  }
  return [...fields]
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, link = '']) => plain(link))

const attribute = (tag: string, name: string) =>
  plain(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '')

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  map.set(key, [...(map.get(key) ?? []), value])
}

function add(map: Map<string, Set<string>>, key: string, value: string) {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
