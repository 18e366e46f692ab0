import { languageIn } from './command-line/texts.ts'
import { measure } from './measuring/commands.ts'

const { info: out, error: err } = console

process.exitCode = await measure(process.argv.slice(2), languageIn(process.env), { out, err })
