import { defineFamily } from '../../family.ts'
import { linked } from './linked.ts'
import { filedOneByOne } from './one-by-one.ts'

/** A birth through the years: three filings, then one declaration for all. */
export default defineFamily(filedOneByOne, linked)
