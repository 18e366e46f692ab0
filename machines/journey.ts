import type { Answers, Bundle, Declaration, Field, Page, Surroundings } from './bundle.ts'
import { answersOf } from './bundle.ts'
import { problemsIn, type Problem } from './checks.ts'

/**
 * The way through a declaration, worked out from the answers each time. No current page is ever stored,
 * so that the back button, a second tab or a deep link cannot lead astray.
 */

export function findPage(bundle: Bundle, id: string): Page | undefined {
  return bundle.pages.find((page) => page.id === id)
}

/** Every field of a bundle and the page it stands on, by key: asked for hundreds of times with every page. */
interface Places {
  fields: ReadonlyMap<string, Field>
  pages: ReadonlyMap<string, Page>
}

const known = new WeakMap<Bundle, Places>()

function placesOf(bundle: Bundle): Places {
  const before = known.get(bundle)
  if (before) return before
  const pages = new Map<string, Page>()
  for (const page of bundle.pages) {
    for (const key of [...page.fields, ...(page.tells ?? [])]) {
      if (!pages.has(key)) pages.set(key, page)
    }
  }
  const places = { fields: new Map(bundle.fields.map((field) => [field.key, field])), pages }
  known.set(bundle, places)
  return places
}

/** The page a field stands on; throws for a field that has none, which defineBundle rules out. */
export function pageOf(bundle: Bundle, key: string): Page {
  const found = placesOf(bundle).pages.get(key)
  if (!found) throw new Error(`Field “${key}” of bundle “${bundle.id}” stands on no page.`)
  return found
}

/** Whether the declaration has a place for this field at all: a chosen procedure uses it, and the answers so far. */
export function applies(bundle: Bundle, field: Field, answers: Answers): boolean {
  if (field.when && !field.when(answers)) return false
  const chosen = bundle.chosen?.(answers)
  const isUsed = !chosen || field.consumers.some((id) => chosen.includes(id))
  if (!isUsed && !field.decides) return false
  return pageOf(bundle, field.key).when?.(answers) ?? true
}

/** What a page asks for these answers. */
export function askedFields(bundle: Bundle, page: Page, answers: Answers): Field[] {
  return fieldsNamed(bundle, page.fields, answers)
}

/** What a page tells without asking. */
export function toldFields(bundle: Bundle, page: Page, answers: Answers): Field[] {
  return fieldsNamed(bundle, page.tells ?? [], answers)
}

function fieldsNamed(bundle: Bundle, keys: readonly string[], answers: Answers) {
  const { fields } = placesOf(bundle)
  const named: Field[] = []
  for (const key of keys) {
    const field = fields.get(key)
    if (field && applies(bundle, field, answers)) named.push(field)
  }
  return named
}

/** A page's questions still to be asked, and what is known already and only shown, with its source. */
export interface Questions {
  open: Field[]
  known: Field[]
}

/** No question whose answer a register gave, unless the citizen says it is wrong (`corrected`). */
export function questionsOn(
  bundle: Bundle,
  page: Page,
  declaration: Declaration,
  corrected: readonly string[] = [],
): Questions {
  const answers = answersOf(declaration)
  const isKnown = ({ key, proposed }: Field) => {
    const kind = declaration[key]?.source.kind
    const isSaid = kind === 'register' || (kind === 'derived' && !proposed)
    return isSaid && !corrected.includes(key)
  }
  const asked = askedFields(bundle, page, answers)
  const told = toldFields(bundle, page, answers).filter(({ key }) => answers[key])
  return {
    open: asked.filter((field) => !isKnown(field)),
    known: [...asked.filter(isKnown), ...told],
  }
}

/** The pages these answers lead through, in order. A page without a question is none. */
export function pagesFor(bundle: Bundle, answers: Answers): Page[] {
  const { fields } = placesOf(bundle)
  const isAsked = (key: string) => {
    const field = fields.get(key)
    return field !== undefined && applies(bundle, field, answers)
  }
  return bundle.pages.filter((page) => page.fields.some(isAsked))
}

/** What is wrong or missing on one page. */
export function problemsOn(
  bundle: Bundle,
  page: Page,
  answers: Answers,
  around: Surroundings,
): Problem[] {
  // An office is worked out, but without one the dossier has nowhere to go.
  const offices = toldFields(bundle, page, answers).filter(({ kind }) => kind === 'office')
  return problemsIn(bundle, [...askedFields(bundle, page, answers), ...offices], answers, around)
}

/** What is wrong or missing in the whole declaration: empty when it may be submitted. */
export function problemsOf(bundle: Bundle, answers: Answers, around: Surroundings): Problem[] {
  return pagesFor(bundle, answers).flatMap((page) => problemsOn(bundle, page, answers, around))
}

/** The first page that is not complete; undefined when the answers can be checked and sent. */
export function firstOpenPage(
  bundle: Bundle,
  answers: Answers,
  around: Surroundings,
  /** Pages on which something was typed that is not valid yet. */
  unfinished: readonly string[] = [],
): Page | undefined {
  return pagesFor(bundle, answers).find(
    (page) => unfinished.includes(page.id) || problemsOn(bundle, page, answers, around).length > 0,
  )
}

/** Whether a page may be opened: it applies, and every page before it is complete. */
export function mayVisit(
  bundle: Bundle,
  pageId: string,
  answers: Answers,
  around: Surroundings,
  unfinished: readonly string[] = [],
): boolean {
  const pages = pagesFor(bundle, answers)
  const place = pages.findIndex((page) => page.id === pageId)
  if (place < 0) return false
  const open = firstOpenPage(bundle, answers, around, unfinished)
  return !open || place <= pages.indexOf(open)
}

/** The page after this one; undefined after the last, where the answers are checked. */
export function nextPage(bundle: Bundle, pageId: string, answers: Answers): Page | undefined {
  const place = placeOf(bundle, pageId)
  return pagesFor(bundle, answers).find((page) => bundle.pages.indexOf(page) > place)
}

/** The page before this one; undefined before the first. */
export function previousPage(bundle: Bundle, pageId: string, answers: Answers): Page | undefined {
  const place = placeOf(bundle, pageId)
  return pagesFor(bundle, answers).findLast((page) => bundle.pages.indexOf(page) < place)
}

// Counted over all pages, so that it still works from a page the answers have just closed.
function placeOf(bundle: Bundle, pageId: string) {
  return bundle.pages.findIndex((page) => page.id === pageId)
}

/** Page n of m for these answers; undefined for a page that does not apply. */
export function progressOf(bundle: Bundle, pageId: string, answers: Answers) {
  const pages = pagesFor(bundle, answers)
  const place = pages.findIndex((page) => page.id === pageId)
  return place < 0 ? undefined : { position: place + 1, of: pages.length }
}
