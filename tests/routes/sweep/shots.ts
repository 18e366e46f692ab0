import fc, { type Arbitrary } from 'fast-check'
import type { Found, FoundForm } from './crawl.ts'
import { hostileSegment, hostileText, oddNames, otherTypes } from './hostile.ts'
import type { Shot } from './request.ts'
import type { Surface } from './surface.ts'

const FORM = 'application/x-www-form-urlencoded'
/** A page costs several times what its data costs, and shows it: a share is enough. */
const PAGES = { ofLoaders: 0.25, ofActions: 0.5 }

type Fields = [string, string][]

/** Requests to the loader of a route: real addresses, other people's, none; every query. */
export function loaderShots(surface: Surface, found: Found, visitors: number): Arbitrary<Shot> {
  const pages = found.pages.get(surface.id) ?? []
  const real = pages.length > 0 ? fc.constantFrom(...pages) : undefined
  const query = fc.array(fc.tuple(nameOf(found), valueIn(found)), { maxLength: 4 })
  const anywhere = fc.record({ path: pathOf(surface, found), visitor: dice(visitors) })
  return fc
    .tuple(
      real ? fc.oneof({ weight: 2, arbitrary: real }, anywhere) : anywhere,
      fc.oneof({ weight: 1, arbitrary: fc.constant<Fields>([]) }, { weight: 2, arbitrary: query }),
      dice(visitors * 5),
      share(PAGES.ofLoaders),
    )
    .map(([{ path, visitor }, fields, other, page]) => ({
      method: 'GET',
      path: withQuery(path, fields),
      visitor: other < visitors ? other : visitor,
      data: !page,
    }))
}

/** Requests to the action of a route: forms it offers with something wrong in them, and no forms at all. */
export function actionShots(surface: Surface, found: Found, visitors: number): Arbitrary<Shot> {
  const forms = found.forms.get(surface.id) ?? []
  const takesFiles = forms.some((form) => form.takesFiles)
  const anywhere = fc.record({ path: pathOf(surface, found), visitor: dice(visitors) })
  const made = fc.tuple(anywhere, fieldsOf(found, []))
  // What only scripts send, or nobody any more, is tried with the forms of other pages.
  const strays = [...found.forms.values()].flatMap((some) => some.slice(0, 20))
  const offered =
    forms.length > 0
      ? fc
          .constantFrom(...forms)
          .chain((form) => fc.tuple(fc.constant(form), fieldsOf(found, form.fields)))
      : fc
          .constantFrom(...strays)
          .chain(({ fields }) => fc.tuple(anywhere, fieldsOf(found, fields)))
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: offered }, made),
      dice(visitors * 4),
      share(PAGES.ofActions),
      dice(20),
      fc.constantFrom(...otherTypes),
      hostileText,
    )
    .map(([[{ path, visitor }, fields], other, page, kind, type, text]) => {
      const shot = {
        method: 'POST' as const,
        path,
        visitor: other < visitors ? other : visitor,
        data: !page,
      }
      if (kind === 0) return { ...shot, type, body: text }
      if (kind === 1) return { ...shot, type: FORM, body: text }
      if (kind === 2) return { ...shot, ...multipart(fields, text.length) }
      if (kind === 3) return { ...shot, type, body: JSON.stringify(Object.fromEntries(fields)) }
      if (takesFiles) return { ...shot, ...multipart(fields, kind) }
      if (forms.length === 0 && kind < 12) {
        const message = Object.fromEntries(fields)
        return { ...shot, type: 'application/json', body: JSON.stringify(message) }
      }
      return { ...shot, type: FORM, body: new URLSearchParams(fields).toString() }
    })
}

/** The fields of a form, some left out, some twice, some with what nobody expects; and some of other forms. */
function fieldsOf(found: Found, fields: FoundForm['fields']): Arbitrary<Fields> {
  const usual = fields.map(([name, values]) =>
    fc
      .tuple(dice(20), fc.constantFrom(...values), valueIn(found, name), hostileText)
      .map(([chance, own, known, odd]): Fields => {
        if (chance === 0) return []
        if (chance === 1) return [[name, own], [name, odd]] // prettier-ignore
        if (chance < 4) return [[name, odd]]
        return [[name, chance < 7 ? known : own]]
      }),
  )
  const more = fc.array(fc.tuple(nameOf(found), valueIn(found)), {
    maxLength: fields.length > 0 ? 2 : 8,
  })
  return fc.tuple(fc.tuple(...usual), more).map(([own, others]) => [...own.flat(), ...others])
}

/** Evenly: left to itself the library prefers small numbers. */
const dice = (sides: number) => fc.noBias(fc.nat(sides - 1))

const share = (part: number) => dice(100).map((at) => at < part * 100)

function nameOf({ names }: Found): Arbitrary<string> {
  const known = fc.constantFrom(...names.keys())
  return fc.oneof({ weight: 6, arbitrary: known }, fc.constantFrom(...oddNames), hostileText)
}

/** What a field of this name held somewhere, what any other held, or what none should. */
function valueIn({ names, params }: Found, name = ''): Arbitrary<string> {
  const anywhere = [...names.values(), ...params.values()].flatMap((values) => [...values])
  const here = names.get(name)
  const known = fc.constantFrom(...(here ? [...here, ...anywhere.slice(0, here.size)] : anywhere))
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: hostileText })
}

/** An address of the pattern, its parameters real ones, ones of something else, or no such thing. */
function pathOf({ pattern }: Surface, { params }: Found): Arbitrary<string> {
  const all = [...params.values()].flatMap((values) => [...values])
  const parts = pattern.split('/').map((part) => {
    if (part === '*') return fc.array(hostileSegment, { maxLength: 4 }).map((one) => one.join('/'))
    if (!part.startsWith(':')) return fc.constant(part)
    const own = [...(params.get(part.slice(1)) ?? [])]
    const known = own.length > 0 ? own : all
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, fc.constantFrom(...all), {
      weight: 2,
      arbitrary: hostileSegment,
    })
  })
  return fc.tuple(...parts).map((one) => one.join('/') || '/')
}

function withQuery(path: string, fields: Fields) {
  if (fields.length === 0) return path
  // Longer addresses are refused before any route sees them.
  const query = new URLSearchParams(fields).toString().slice(0, 6_000)
  return `${path.split('?')[0] ?? ''}?${query}`
}

/** A file as it may come: with a name, without an end, empty, larger than it says. */
function multipart(fields: Fields, kind: number) {
  const boundary = 'sweep-boundary'
  const parts = fields.map(([name, value], index) => {
    const isFile = name === 'file' || (kind % 2 === 0 && index === 0)
    const file = isFile ? '; filename="' + value.slice(0, 60).replace(/["\r\n]/g, '') + '"' : ''
    const content = isFile && kind % 3 === 0 ? '%PDF-1.4\n%%EOF\n' : value.slice(0, 5_000)
    const field = encodeURIComponent(name)
    return `--${boundary}\r\ncontent-disposition: form-data; name="${field}"${file}\r\n\r\n${content}\r\n`
  })
  const end = kind === 3 ? '' : `--${boundary}--\r\n`
  return { type: `multipart/form-data; boundary=${boundary}`, body: parts.join('') + end }
}
