/** A real Chromium that npm brought: unpacked into a folder of its own, with the libraries and fonts that it brings. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

export interface OwnBrowser {
  browser: Browser
  /** Ends it and removes all that it unpacked. */
  close(): Promise<void>
}

/** @returns the reason where this machine cannot run it */
export async function startBrowser(): Promise<OwnBrowser | string> {
  const folder = mkdtempSync(join(tmpdir(), 'art13-browser-'))
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const executablePath = await unpacked(folder)
    const fonts = join(folder, 'fonts.conf')
    writeFileSync(fonts, fontConfiguration(folder))
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: ['--headless=shell', '--no-sandbox', '--no-zygote', '--disable-gpu'],
      env: {
        ...process.env,
        TMPDIR: folder,
        HOME: folder,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_FILE: fonts,
      },
    })
    const close = async () => {
      await browser.close()
      remove()
    }
    return { browser, close }
  } catch (error) {
    remove()
    return error instanceof Error ? error.message : String(error)
  }
}

/** The package unpacks into the folder for temporary files, its libraries only where it believes itself in AWS. */
async function unpacked(folder: string): Promise<string> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    for (const name of [
      'TMPDIR',
      'AWS_EXECUTION_ENV',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'HOME',
    ]) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
}
