/** A family with one declaration, whose line opens into three and reaches three agencies. */
export function FamilyAndAgencies({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 560 400" aria-hidden="true" focusable="false">
      <circle cx="156" cy="196" r="150" fill="#f3ebdd" />
      <path
        fill="#d9ebe3"
        d="M6 372c4-20 40-34 66-34 20-14 60-22 96-14 34-6 76 2 92 20 26 2 46 14 48 28z"
      />
      <Father />
      <Mother />
      <Baby />
      <g fill="none" strokeWidth="15" strokeLinecap="round">
        <path stroke="#98294f" d="M218 268c6 26-4 44-28 50" />
        <path stroke="#0a3431" d="M64 262c-2 34 14 54 46 58" />
      </g>
      <circle cx="184" cy="320" r="9" fill="#f0c8a4" />
      <circle cx="116" cy="320" r="9" fill="#e9bd97" />
      <Lines />
      <g transform="rotate(4 262 206)" fill="none" strokeLinecap="round" strokeLinejoin="round">
        <rect
          x="232"
          y="160"
          width="66"
          height="88"
          rx="7"
          fill="#fffefb"
          stroke="#e2d8c5"
          strokeWidth="2"
        />
        <path stroke="#8fbfb0" strokeWidth="4" d="M245 180h26M245 196h40M245 212h34" />
        <path stroke="#b93a64" strokeWidth="4" d="m262 230 7 7 14-15" />
      </g>
      <House y={26} roof="#125c53">
        <path fill="#0d4640" d="M38 24c7-1 9-5 11-11h30c2 6 4 10 11 11z" />
        <rect x="50" y="54" width="28" height="36" rx="3" fill="#d9ebe3" />
        <path stroke="#125c53" strokeWidth="2.5" strokeLinecap="round" d="M56 63h16M56 70h16" />
        <circle cx="68" cy="80" r="4.500" fill="#b93a64" />
      </House>
      <House y={156} roof="#23557f">
        <g stroke="#23557f" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
          <path fill="#e3edf5" d="m64 52 18 6c0 16-6 26-18 32-12-6-18-16-18-32z" />
          <path fill="none" d="m56 70 6 6 11-12" />
        </g>
      </House>
      <House y={286} roof="#b93a64">
        <rect x="42" y="56" width="44" height="32" rx="5" fill="#fae0e6" />
        <path fill="#b93a64" d="M64 82c-12-8-13-18-6-20 3-1 5 1 6 3 1-2 3-4 6-3 7 2 6 12-6 20z" />
      </House>
    </svg>
  )
}

const Father = () => (
  <g>
    <path
      fill="#0d4640"
      d="M58 372c-3-50-6-104 4-134 8-20 24-27 42-27s34 7 42 27c10 30 8 84 5 134z"
    />
    <path fill="#dba983" d="M94 190h20v22c0 8-20 8-20 0z" />
    <circle cx="104" cy="160" r="28.500" fill="#2c2a29" />
    <path
      fill="#e9bd97"
      d="M78 172c1-10 4-18 9-24 8 2 22 4 36 2 4 4 7 12 8 22 0 15-12 27-27 27s-26-12-26-27Z"
    />
    <path {...face} d="M95 174c2 2 5 2 7 0M111 174c2 2 5 2 7 0M101 186c4 3 8 3 11 0" />
    <path fill="#fffefb" d="M91 210c4 8 22 8 26 0l-13 18z" />
  </g>
)

const Mother = () => (
  <g>
    <path
      fill="#2c2a29"
      d="M152 206c-6-34 8-52 30-52s36 18 31 52c-2 20 6 44-3 60h-52c-8-16-4-40-6-60z"
    />
    <path
      fill="#b93a64"
      d="M138 372c-1-46-4-88 6-114 7-17 20-24 38-24s31 7 38 24c10 26 8 68 6 114z"
    />
    <path fill="#dfb08a" d="M173 212h18v22c0 8-18 8-18 0z" />
    <path fill="#98294f" d="M168 234h28l-6 8h-16z" />
    <circle cx="182" cy="196" r="25" fill="#f0c8a4" />
    <path
      fill="#2c2a29"
      d="M155 198c-3-24 9-38 28-38s30 14 27 37c-10-5-17-12-20-20-6 10-20 17-35 21z"
    />
    <path {...face} d="M170 201c2 2 5 2 7 0M186 201c2 2 5 2 7 0M177 211c3 2 6 2 9 0" />
  </g>
)

const Baby = () => (
  <g transform="rotate(-16 178 292)">
    <path
      fill="#fffefb"
      stroke="#e2d8c5"
      strokeWidth="2"
      d="M126 292c0-18 16-27 36-27h34c24 0 40 10 40 27s-16 27-40 27h-34c-24 0-36-9-36-27z"
    />
    <path
      fill="none"
      stroke="#eba3b8"
      strokeWidth="2"
      d="M178 266c-8 14-8 38 0 52M196 266c10 14 10 38 2 52"
    />
    <circle cx="150" cy="290" r="17" fill="#f4d2b2" />
    <path fill="#2c2a29" d="M141 276c6-5 14-4 18 1-6 0-12 0-18-1z" />
    <path {...face} d="M142 292c2 2 4 2 6 0M153 292c2 2 4 2 6 0" />
  </g>
)

const Lines = () => (
  <g stroke="#125c53">
    <g fill="none" strokeWidth="4.500" strokeLinecap="round">
      <path d="M268 206h150M318 206c58 0 36-130 100-130M318 206c58 0 36 130 100 130" />
    </g>
    <circle cx="318" cy="206" r="8" fill="#b93a64" stroke="none" />
    <g fill="#fffefb" strokeWidth="3">
      <circle cx="420" cy="76" r="6" />
      <circle cx="420" cy="206" r="6" />
      <circle cx="420" cy="336" r="6" />
    </g>
  </g>
)

const face = { fill: 'none', stroke: '#5b3a2a', strokeWidth: 2, strokeLinecap: 'round' } as const

function House({ y, roof, children }: { y: number; roof: string; children: React.ReactNode }) {
  return (
    <g transform={`translate(430 ${y})`}>
      <path
        fill="#fffefb"
        stroke="#0d4640"
        strokeWidth="3"
        strokeLinejoin="round"
        d="M18 40v60h92V40"
      />
      <path fill={roof} d="M2 44c12-3 19-9 24-20h76c5 11 12 17 24 20z" />
      {children}
    </g>
  )
}
