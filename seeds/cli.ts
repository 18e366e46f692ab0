import { seeding } from './command-line/seeding.ts'

process.exitCode = await seeding(process.argv.slice(2), process.env, console)
