// @ts-check
import { spawnSync } from 'node:child_process'
import { canInstallPackages, findProgram, installPackages, systemKind } from './system.mjs'

/** @type {Record<string, string>} */
const remedies = {
  debian: 'sudo apt-get install -y python3 make g++',
  ubuntu: 'sudo apt-get install -y python3 make g++',
  fedora: 'sudo dnf install -y python3 make gcc-c++',
  rhel: 'sudo dnf install -y python3 make gcc-c++',
  alpine: 'sudo apk add python3 make g++',
  arch: 'sudo pacman -S --needed python make gcc',
  darwin: 'xcode-select --install',
  win32: 'install Visual Studio Build Tools with “Desktop development with C++”, and Python 3',
}

export const toolchainRemedy =
  remedies[systemKind() ?? ''] ?? 'install Python 3, make and a C++ compiler'

/** What is missing here for compiling SQLite's driver. */
function missingTools() {
  if (process.platform === 'win32') return [] // they are not found by name; npm's own message is better
  if (process.platform === 'darwin') {
    return spawnSync('xcode-select', ['-p']).status === 0 ? [] : ['Xcode command line tools']
  }
  const needed = [['python3', 'python'], ['make'], ['g++', 'c++', 'clang++']]
  return needed.filter((names) => !names.some(findProgram)).map(([name]) => name)
}

/**
 * SQLite's driver is C++: npm fetches a ready-made build, and compiles it where there is none.
 * Names what compiling would lack before npm starts; installs it where that needs no question.
 */
export async function checkToolchain() {
  const missing = missingTools()
  if (missing.length === 0) return
  console.log(`Not on this machine: ${missing.join(', ')}, for compiling SQLite's driver.`)
  if (canInstallPackages() && (await installPackages('python3', 'make', 'g++'))) return
  console.log(
    `If a ready-made build cannot be fetched, the next step fails. Then: ${toolchainRemedy}`,
  )
}
