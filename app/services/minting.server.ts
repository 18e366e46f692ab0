import { randomBytes, randomUUID } from 'node:crypto'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Store } from '#db/database.server.ts'

type Where = Pick<Store, 'path'>

/** Databases whose names are drawn by seed, with the bytes still to come; everybody else draws by chance. */
const seeded = new Map<string, (count: number) => Buffer>()

/**
 * From now on whatever is named in this database is named by lot of a seed: the same seed and the same acts give the
 * same rows. For scenarios and runs, whose people are artificial; never for the live portal. Gives how to end it.
 */
export function mintBySeed({ path }: Where, seed: number): () => void {
  const lot = xoroshiro128plus(seed)
  seeded.set(path, (count) => Buffer.from(Array.from({ length: count }, () => lot.next() & 0xff)))
  return () => seeded.delete(path)
}

const bytes = ({ path }: Where, count: number) => seeded.get(path)?.(count)

/** A name nobody has had: a UUID of version 4. */
export function newId(where: Where): string {
  const drawn = bytes(where, 16)
  if (!drawn) return randomUUID()
  const hex = [...drawn.toString('hex')]
  hex[12] = '4'
  hex[16] = '89ab'.charAt(Number.parseInt(hex[16] ?? '0', 16) % 4)
  const whole = hex.join('')
  return [8, 12, 16, 20, 32]
    .map((end, part) => whole.slice([0, 8, 12, 16, 20][part], end))
    .join('-')
}

/** 144 bits: nobody guesses one. */
export const newProofCode = (where: Where) =>
  (bytes(where, 18) ?? randomBytes(18)).toString('base64url')
