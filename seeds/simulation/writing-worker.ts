import { parentPort, workerData } from 'node:worker_threads'
import { openBatches, type Batch } from '#db/bulk-simulation.server.ts'

/** What the thread that writes says of a batch: written, or why not. */
export interface Said {
  failed?: { name: string; message: string; code: string }
}

/** A thread that does nothing but write: one batch after the other, until it is told that no more come. */
const { carryOut, close } = openBatches(String(workerData))

parentPort?.on('message', (batch: Batch | null) => {
  if (batch === null) {
    close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(carriedOut(batch))
})

function carriedOut(batch: Batch): Said {
  try {
    carryOut(batch)
    return {}
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // What the database says is wrong is a property that does not travel between threads by itself.
    const code = 'code' in error ? String(error.code) : ''
    return { failed: { name: error.name, message: error.message, code } }
  }
}
