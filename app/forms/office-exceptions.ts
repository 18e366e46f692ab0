/** What an official does that needs words, by the last part of its page’s address. */
const exceptionPages = {
  supplement: 'REQUEST_SUPPLEMENT',
  refuse: 'REFUSE',
  verify: 'VERIFY',
  conclude: 'CONCLUDE_VERIFICATION',
  hold: 'HOLD',
  apologise: 'APOLOGISE',
  likeness: 'DECIDE_LIKENESS',
  'send-back': 'SEND_BACK',
  correct: 'CORRECT',
  uphold: 'UPHOLD',
  undo: 'COMPENSATE',
  revoke: 'REVOKE',
} as const

type ExceptionPage = keyof typeof exceptionPages
type ExceptionEvent = (typeof exceptionPages)[ExceptionPage]

const isPage = (name: string): name is ExceptionPage => Object.hasOwn(exceptionPages, name)

/** The event that a page sends; undefined for a page there is not. */
export function eventOfPage(name: string): ExceptionEvent | undefined {
  return isPage(name) ? exceptionPages[name] : undefined
}

/** The page that sends an event; undefined for one that needs no words. */
export function pageOfEvent(type: string): ExceptionPage | undefined {
  return Object.keys(exceptionPages)
    .filter(isPage)
    .find((name) => exceptionPages[name] === type)
}
