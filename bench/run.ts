import { benchSubmission } from './submission.ts'

await benchSubmission()
