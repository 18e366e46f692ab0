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

/** Whether a form with no person in it came: not a sign-in, but words on their way to one. */
export const isOnItsWay = (form: FormData) => !form.has('id')

/** 307 sends the same form on, with what it carries; 303 leaves it behind. */
export const statusTo = (goTo: string, form: FormData): 303 | 307 =>
  form.has('carried') && TAKES_CARRIED.test(goTo) ? 307 : 303
