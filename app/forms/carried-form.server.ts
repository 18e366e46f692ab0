/** The sign-in form's own fields; everything else in it was typed elsewhere and is carried. */
const own = new Set(['kind', 'id', 'return', 'carried'])

/**
 * Only these pages take a form that was typed before signing in: a page of a draft saves it, those of a dossier show
 * it again and send nothing by themselves.
 */
const TAKES_CARRIED =
  /^\/(drafts\/[\w-]+|dossiers\/[\w-]+\/(supplement|withdraw|correct))\/[\w-]+(?:\?|#|$)/

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
 * Where to after signing in. 307 sends the same form on, with what it carries: to a page which takes it.
 * What was written anywhere else is shown again before that page: pressed by one person, nothing is done as another.
 */
export function onwards(goTo: string, form: FormData): { to: string; status: 303 | 307 } {
  if (!isCarried(form)) return { to: goTo, status: 303 }
  if (TAKES_CARRIED.test(goTo)) return { to: goTo, status: 307 }
  return wordsIn(form).length > 0 ? { to: '/carried', status: 307 } : { to: goTo, status: 303 }
}

/** Whether a form was typed before signing in and carried along: it is shown again, never carried out. */
export const isCarried = (form: FormData) => form.has('carried')
