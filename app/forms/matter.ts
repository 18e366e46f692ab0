/** One thing that went wrong, with more to say than the map can; every sentence comes ready. */
export interface Matter {
  id: string
  tone: 'info' | 'yours' | 'done' | 'stopped' | 'late'
  title: string
  lines: readonly string[]
  items?: { title?: string; texts: readonly string[] }
  links?: readonly { to: string; label: string }[]
  /** Everything may be declared anew from here, with these words on the button. */
  again?: string
}
