interface Props {
  label: string
  page: number
  pages: number
  /** The address of a page. */
  to: (page: number) => string
  words: { here: string; newer: string; older: string }
}

/** Ways to newer and older rows; nothing when all fit on one page. */
export function Pager({ label, page, pages, to, words }: Props) {
  if (pages < 2) return null
  return (
    <nav aria-label={label} className="pager">
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {words.newer}
        </a>
      )}
      <span className="quiet">{words.here}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
