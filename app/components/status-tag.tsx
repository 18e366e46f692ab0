import { toneIcons, type Tone } from './tone.ts'

/** A state in words; the sign and the colour only repeat it. */
export function StatusTag({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  const Icon = toneIcons[tone]
  return (
    <span className={`tag tone-${tone}`}>
      <Icon className="icon" aria-hidden />
      {children}
    </span>
  )
}
