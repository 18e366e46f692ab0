import { benchEventLoop } from './event-loop.ts'
import { benchFigures } from './figures.ts'
import { benchHttp } from './http.ts'
import { benchSimulation } from './simulation.ts'
import { benchSubmission } from './submission.ts'

await benchSubmission()
await benchFigures()
await benchHttp()
await benchSimulation()
await benchEventLoop()
