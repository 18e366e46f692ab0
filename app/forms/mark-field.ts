import { pathMarks, type PathMark } from '#machines/emc-formula.ts'

/** The name of the box for a mark. */
export const markField = (mark: PathMark) => `breaks.${mark}`

/** The marks that are ticked, in a form or in an address. */
export const tickedIn = (said: (name: string) => string | null | undefined): PathMark[] =>
  pathMarks.filter((mark) => said(markField(mark)))
