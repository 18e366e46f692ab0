/** The sign-in form's own fields; everything else in it was typed elsewhere and is carried. */
const own = new Set(['kind', 'id', 'return', 'carried'])

/** Only a page of a draft takes a form that was typed before signing in. */
const TAKES_CARRIED = /^\/drafts\/[\w-]+\/[\w-]+(?:\?|#|$)/

/** What somebody typed on a page whose session had ended, to go back there after signing in. */
export function carriedIn(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    own.has(name) || typeof value !== 'string' ? [] : [[name, value]],
  )
}

/** What of a form somebody wrote, rather than chose or was given: it has more than one word in it. */
export const wordsIn = (form: FormData) =>
  carriedIn(form).flatMap(([, value]) => (/\S\s+\S/.test(value) ? [value] : []))

/** Whether a form with no person in it came: not a sign-in, but words on their way to one. */
export const isOnItsWay = (form: FormData) => !form.has('id')

/**
 * Where to after signing in. 307 sends the same form on, with what it carries: to a page of a draft, which takes it.
 * What was written anywhere else is shown again before that page: pressed by one person, nothing is done as another.
 */
export function onwards(goTo: string, form: FormData): { to: string; status: 303 | 307 } {
  if (!form.has('carried')) return { to: goTo, status: 303 }
  if (TAKES_CARRIED.test(goTo)) return { to: goTo, status: 307 }
  return wordsIn(form).length > 0 ? { to: '/carried', status: 307 } : { to: goTo, status: 303 }
}
