// @ts-check
import { register } from 'tsx/esm/api'

// A thread does not inherit what lets the one that began it read TypeScript.
register()
await import('./writing-worker.ts')
