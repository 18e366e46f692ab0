/** The sign of Một Lần: one line that opens into three, drawn as a lotus. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="13" fill="#0d4640" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="3">
        <path
          stroke="#d9ebe3"
          d="M24 35C13.500 35 8.500 28 8.500 19.500c5 .5 9 2.500 11.500 6M24 35c10.500 0 15.500-7 15.500-15.500-5 .5-9 2.500-11.500 6"
        />
        <path stroke="#f3b6c6" d="M24 35c-5-3.500-7-8-7-12.500S19.500 13.500 24 9c4.500 4.500 7 9 7 13.500S29 31.500 24 35Z" />
        <path stroke="#fff" d="M24 35v5.500" />
      </g>
    </svg>
  )
}
