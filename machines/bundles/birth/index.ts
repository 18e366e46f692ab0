import { defineFamily } from '../../family.ts'
import { linked } from './linked.ts'
import { filedOneByOne } from './one-by-one.ts'
import { withIdentityCard } from './with-identity-card.ts'

/** A birth through the years: three filings, then one declaration for all, then one for four procedures. */
export default defineFamily(filedOneByOne, linked, withIdentityCard)
