import { EmptyDesk } from './illustrations/empty-desk.tsx'

interface Props {
  title: string
  /** Why it is empty and what would fill it. */
  children: React.ReactNode
  action?: React.ReactNode
  level?: 2 | 3
}

export function EmptyState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <EmptyDesk />
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  )
}
