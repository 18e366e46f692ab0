interface Props {
  summary: string
  children: React.ReactNode
  open?: boolean
}

/** The browser's own details: opens without a script and is found by the search in the page. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  )
}
