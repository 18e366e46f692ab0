import { benchHttp } from './http.ts'
import { benchSimulation } from './simulation.ts'
import { benchSubmission } from './submission.ts'

await benchSubmission()
await benchHttp()
await benchSimulation()
