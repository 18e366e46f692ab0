import { defineFamily } from '../../family.ts'
import { linked } from './linked.ts'
import { filedOneByOne } from './one-by-one.ts'

/** A death by the law of the day: filed one by one, then linked. */
export default defineFamily(filedOneByOne, linked)
