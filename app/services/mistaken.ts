import { createHash } from 'node:crypto'

/** Names nobody of the cast ends with. */
const otherNames = ['Nhầm', 'Lẫn', 'Lạc', 'Lệch']

const DAY = 24 * 60 * 60_000

type Distort = (value: string, chance: number) => string

const otherName: Distort = (value, chance) =>
  [...value.split(' ').slice(0, -1), otherNames[chance % otherNames.length]].join(' ')

/** One to nine days earlier: it never comes to lie in the future. */
const earlier: Distort = (value, chance) =>
  new Date(Date.parse(value) - (1 + (chance % 9)) * DAY).toISOString().slice(0, 10)

const otherDigits: Distort = (value) =>
  value.slice(0, -2) + value.slice(-2).replace(/\d/g, (digit) => String((Number(digit) + 3) % 10))

/** Numbers and codes by which other registers are asked stay: a wrong one would ask about a stranger. */
const distortions: Readonly<Record<string, Distort>> = {
  fullName: otherName,
  intendedName: otherName,
  householderName: otherName,
  bornOn: earlier,
  issuedOn: earlier,
  registeredOn: earlier,
  sex: (value) => (value === 'male' ? 'female' : 'male'),
  street: (value, chance) => `${value}, ngõ ${1 + (chance % 90)}`,
  phone: otherDigits,
  householdCode: otherDigits,
  certificateNumber: (value, chance) => `${1 + (chance % 90)}${value}`,
  facility: (value) => `${value}, cơ sở 2`,
}

/**
 * What a register says that is wrong on purpose: plausible, different from the truth, and the same every time it is
 * asked by the same key. Pure.
 */
export function mistaken(answer: Readonly<Record<string, string>>, key: string) {
  const chance = createHash('sha256').update(key).digest().readUInt32BE()
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      distortions[name]?.(value, chance) ?? value,
    ]),
  )
}
