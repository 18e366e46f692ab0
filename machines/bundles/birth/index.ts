import { defineBundle } from '../../bundle.ts'
export default defineBundle({ id: 'birth' } as never)
