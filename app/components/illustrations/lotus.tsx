/** The mark of the site in full bloom: everything has arrived. */
export function Lotus() {
  return (
    <svg viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
      <g strokeWidth="2.500" strokeLinecap="round" strokeLinejoin="round" stroke="currentcolor">
        <path d="M24 37c-9 1-16-4-18-12 6-1 10 0 13 3M24 37c9 1 16-4 18-12-6-1-10 0-13 3" />
        <path d="M24 37c-8-2-12-10-11-19 5 1 8 4 9 8M24 37c8-2 12-10 11-19-5 1-8 4-9 8" />
        <path fill="#fae0e6" d="M24 37c-5-4-7-9-7-14s3-9 7-13c4 4 7 8 7 13s-2 10-7 14Z" />
      </g>
    </svg>
  )
}
