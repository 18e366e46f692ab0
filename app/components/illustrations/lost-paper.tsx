/** A sheet that a breeze has carried off: nothing is broken, it only is not here. */
export function LostPaper() {
  return (
    <svg viewBox="0 0 160 100" aria-hidden="true" focusable="false">
      <path fill="none" stroke="#857a66" strokeWidth="2.5" strokeLinecap="round" d="M12 88h136" />
      <g fill="none" stroke="#8fbfb0" strokeWidth="2.5" strokeLinecap="round">
        <path d="M14 58c16-10 28 8 44-2s16-16 28-14M30 74c12-6 22 4 34-2" />
      </g>
      <g transform="rotate(14 112 44)" strokeLinejoin="round">
        <path fill="#fffefb" stroke="#125c53" strokeWidth="2" d="M90 14h32l12 12v46H90z" />
        <path fill="#d9ebe3" stroke="#125c53" strokeWidth="2" d="M122 14v12h12z" />
        <path
          fill="none"
          stroke="#b93a64"
          strokeWidth="2.5"
          strokeLinecap="round"
          d="M98 36h28M98 46h20M98 56h24"
        />
      </g>
    </svg>
  )
}
