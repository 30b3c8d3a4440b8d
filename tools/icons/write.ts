/**
 * Draws the icons that a device shows of the installed application, from the mark of public/favicon.svg, into public/icons. By hand,
 * when the mark changes: `npm run icons`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

interface Drawing {
  name: string;
  /** Side in pixels. */
  size: number;
  /** Part of the side that the mark takes; a maskable icon may lose all but the inner 80 %. */
  mark: number;
  /** Radius of the corners as a part of the side; 0 where the device cuts them itself. */
  corner: number;
}

const drawings: readonly Drawing[] = [
  { name: 'icon-192', size: 192, mark: 0.76, corner: 0.22 },
  { name: 'icon-512', size: 512, mark: 0.76, corner: 0.22 },
  { name: 'maskable-512', size: 512, mark: 0.58, corner: 0 },
  { name: 'icon-180', size: 180, mark: 0.7, corner: 0 },
];

/** The surface of the light theme (src/styles/tokens.scss). */
const surface = '#f6f4f1';

const shared = join(__dirname, '..', '..', 'public');

async function main(): Promise<void> {
  const { chromiumFlags, findChromium } = await import('../setup/chromium.mjs');
  const mark = readFileSync(join(shared, 'favicon.svg'), 'utf8');
  mkdirSync(join(shared, 'icons'), { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags });
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, size, mark: part, corner } of drawings) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>
        body { margin: 0; }
        div { inline-size: ${size}px; block-size: ${size}px; display: grid; place-items: center; background: ${surface};
          border-radius: ${size * corner}px; }
        svg { inline-size: ${size * part}px; }
      </style><div>${mark}</div>`);
    await page.screenshot({ path: join(shared, 'icons', `${name}.png`), omitBackground: true });
  }
  await browser.close();
}

void main();
