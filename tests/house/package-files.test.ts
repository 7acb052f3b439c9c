import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFiles } from './project-files.ts'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** What tells of one machine: somebody's folders, a package registry in between. */
const foreign = [
  /(?<![\w.-])\/(?:work|home|root|Users|farm|tmp)\/[\w.-]/,
  /\b[A-Z]:\\(?:Users|work)\b/,
  /\bregistry\.\w+\.\w+|\/\/registry\b|\bnpm[m]irror|\bartifact[o]ry|\bverdacc[i]o/i,
]

describe('the files of the package', () => {
  it('name no machine and no registry', () => {
    const telling = projectFiles('.').flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          foreign.some((pattern) => pattern.test(line)) ? `${path}:${index + 1}` : [],
        ),
    )
    expect(telling).toEqual([])
  })

  it('pin every dependency to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}@${version}`)
    expect(loose).toEqual([])
  })

  it('need no other package at run time: everything is bundled', () => {
    expect(manifest.dependencies ?? {}).toEqual({})
  })

  it('keep the lock file free of addresses', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true')
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
  })
})
