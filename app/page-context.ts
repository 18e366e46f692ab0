import { createContext, use } from 'react'

/** What the server knows about one rendering; the browser has the defaults. */
export interface PageFacts {
  /** Marks our own scripts as ours; a new one for each response. */
  nonce?: string
  /** Names this failure in the log, so that a visitor can quote it. */
  supportCode?: string
  /** Without it the page is plain HTML: an error page must not depend on scripts. */
  interactive: boolean
}

export const PageContext = createContext<PageFacts>({ interactive: true })

export const usePageFacts = () => use(PageContext)
