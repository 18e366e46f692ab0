const HERE = 'http://here.invalid'

/** Visible ASCII without a backslash, one slash at the start: a browser sends other letters encoded. */
const INTERNAL = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/

/**
 * A path inside this site to go back to, or the start page. Anything a browser could read as another
 * site (`//evil`, backslashes, schemes, control characters) is not followed.
 */
export function safeReturn(wanted: unknown, otherwise = '/'): string {
  if (typeof wanted !== 'string' || !INTERNAL.test(wanted) || !URL.canParse(wanted, HERE)) {
    return otherwise
  }
  const url = new URL(wanted, HERE)
  // `/.//evil` becomes `//evil` once the dots are resolved.
  if (url.origin !== HERE || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search + url.hash
}
