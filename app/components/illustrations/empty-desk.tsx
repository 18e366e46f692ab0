/** A tidy desk: nothing is waiting. */
export function EmptyDesk() {
  return (
    <svg viewBox="0 0 160 100" aria-hidden="true" focusable="false">
      <path fill="none" stroke="#857a66" strokeWidth="2.5" strokeLinecap="round" d="M12 82h136" />
      <path fill="#f3ebdd" stroke="#857a66" strokeWidth="2" d="M38 82V60h44v22" />
      <path fill="none" stroke="#857a66" strokeWidth="2" d="M38 71h44M57 65.500h6M57 76.500h6" />
      <path
        fill="#d9ebe3"
        stroke="#125c53"
        strokeWidth="2"
        strokeLinejoin="round"
        d="M104 58h20l-3 24h-14z"
      />
      <g fill="none" stroke="#125c53" strokeWidth="2.500" strokeLinecap="round">
        <path d="M114 58V36" />
        <path d="M114 50c-10 0-13-5-13-12 7 0 11 3 13 7M114 46c9 0 12-4 12-10-6 0-10 2-12 6" />
      </g>
      <path
        fill="#fae0e6"
        stroke="#b93a64"
        strokeWidth="2"
        strokeLinejoin="round"
        d="M114 36c-5-4-6-8-6-11s2-6 6-10c4 4 6 7 6 10s-1 7-6 11Z"
      />
    </svg>
  )
}
