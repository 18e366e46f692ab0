import { defineFamily } from '../../family.ts'
import { linked } from './linked.ts'

/** A birth through the years. */
export default defineFamily(linked)
