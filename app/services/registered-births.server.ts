import { listIssued } from '#db/earlier-results.server.ts'
import type { Db } from '#db/schema.ts'
import { parseDeclaration, parseLines } from './stored.ts'

/**
 * What the civil-status register says of a birth it registered, to the mother or the father on the certificate and
 * to nobody else. The certificate in force counts, not one that was corrected since.
 */
export async function registeredBirth(
  db: Db,
  requesterNumber: string,
  communeCode: string,
  number: string,
): Promise<Record<string, string> | undefined> {
  const issued = await listIssued(db, 'civil-status', communeCode, number)
  for (const { content, declaration } of issued) {
    const lines = new Map(parseLines(content).map(({ key, value }) => [key, value]))
    const { motherNumber, fatherNumber } = parseDeclaration(declaration)
    const parents = [motherNumber?.value, fatherNumber?.value]
    if (!lines.has('childBornOn') || !parents.includes(requesterNumber)) continue
    const said = {
      childName: lines.get('childName'),
      childBornOn: lines.get('childBornOn'),
      childSex: lines.get('childSex'),
      childEthnicity: lines.get('childEthnicity'),
      childNationality: lines.get('childNationality'),
      childBirthPlace: lines.get('childBirthPlace'),
      childNativePlace: lines.get('childNativePlace'),
      childNumber: lines.get('personalNumber'),
      fatherRecorded: lines.has('fatherName') ? 'recorded' : 'notRecorded',
      motherNumber: motherNumber?.value,
      fatherNumber: fatherNumber?.value,
    }
    return Object.fromEntries(
      Object.entries(said).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    )
  }
  return undefined
}
