/** A sent form says so on its button at once: on a slow line nothing else happens for seconds. */
export function showSending(within: Document) {
  within.addEventListener('submit', (event) => {
    const { submitter } = event
    if (event.defaultPrevented || !(submitter instanceof HTMLElement)) return
    submitter.setAttribute('aria-busy', 'true')
  })
  // A page that comes back from the browser's memory has nothing under way.
  window.addEventListener('pageshow', () => {
    for (const busy of within.querySelectorAll('button[aria-busy]')) {
      busy.removeAttribute('aria-busy')
    }
  })
}
