/**
 * Enter sends a form as its last button would, rather than pressing the first small one. It stands before every other
 * button of the form, wherever on the page those are.
 */
export function EnterSends({ form }: { form: string }) {
  return <button className="aksel-sr-only" form={form} tabIndex={-1} aria-hidden="true" />
}
