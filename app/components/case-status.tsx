import type { Tone } from './tone.ts'
import { StatusTag } from './status-tag.tsx'

interface Props {
  /** What the tag is about, for those who hear the page. */
  label: string
  tone: Tone
  text: string
  /** Its number in the national list, in words. */
  code: string
}

/** How a dossier or a step stands, as every portal of the country names it. */
export function CaseStatus({ label, tone, text, code }: Props) {
  return (
    <p className="case-status">
      <span className="aksel-sr-only">{label}: </span>
      <StatusTag tone={tone}>{text}</StatusTag> <span className="quiet small">{code}</span>
    </p>
  )
}
