import { answersOf, chosenIn, type Bundle, type Declaration, type Paper } from './bundle.ts'

/** The largest file somebody can hand in, and how many make up one paper (its pages, photographed one by one). */
export const MOST_BYTES = 5 * 1024 * 1024
export const MOST_FILES = 5

export const paperTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type PaperType = (typeof paperTypes)[number]

/**
 * Papers whose data the state publishes and looks up itself, with their official names: asking for one is
 * forbidden (Resolution 66.7/2025/NQ-CP).
 */
export const neverAskedFor = {
  'identity-card': 'căn cước',
  'birth-certificate': 'giấy khai sinh',
  'residence-confirmation': 'xác nhận thông tin về cư trú',
  'marriage-certificate': 'giấy chứng nhận kết hôn',
  'death-extract': 'trích lục khai tử',
} as const

/** The papers this declaration needs, in order. */
export function neededPapers(bundle: Bundle, declaration: Declaration): Paper[] {
  const chosen = new Set(chosenIn(bundle, answersOf(declaration)).map(({ id }) => id))
  return (bundle.papers ?? []).filter(
    ({ consumers, when }) => consumers.some((id) => chosen.has(id)) && when(declaration),
  )
}

/** The needed papers that are not handed in yet and cannot be left out. */
export function missingPapers(
  bundle: Bundle,
  declaration: Declaration,
  handedIn: ReadonlySet<string>,
): Paper[] {
  return neededPapers(bundle, declaration).filter(
    ({ id, optional }) => !optional && !handedIn.has(id),
  )
}

/** Where a paper is asked for, beside the pages of questions. */
export const paperPage = (paperId: string) => `papers/${paperId}`
