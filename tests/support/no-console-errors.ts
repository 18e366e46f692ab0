import { format } from 'node:util'
import { afterEach } from 'vitest'

const messages: string[] = []
const print = console.error

// A test that expects one says so: vi.spyOn(console, 'error').mockImplementation(() => {})
console.error = (...parts: unknown[]) => {
  messages.push(format(...parts))
  print(...parts)
}

afterEach(() => {
  const unexpected = messages.splice(0)
  if (unexpected.length > 0) throw new Error(`Unexpected console.error: ${unexpected.join('\n')}`)
})
