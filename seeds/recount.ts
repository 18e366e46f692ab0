import { languageIn } from './command-line/texts.ts'
import { recount } from './measuring/commands.ts'

const { info: out, error: err } = console

process.exitCode = await recount(process.argv.slice(2), languageIn(process.env), { out, err })
