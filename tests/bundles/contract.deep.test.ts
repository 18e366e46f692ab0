import { describe } from 'vitest'
import { listFamilies } from '#machines/bundles/index.ts'
import { newestOf } from '#machines/family.ts'
import { walkedWholly } from '#tests/support/walked.ts'

const older = listFamilies().flatMap((family) =>
  family.versions.filter((bundle) => bundle !== newestOf(family)),
)

describe.each(older)('the chart of $id, version $version', (bundle) => walkedWholly(bundle))
