import { benchEventLoop } from './event-loop.ts'
import { benchHttp } from './http.ts'
import { benchSubmission } from './submission.ts'

await benchSubmission()
await benchHttp()
await benchEventLoop()
