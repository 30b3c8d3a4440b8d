/** Text of the presentation, with what it stands on. */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...[
    '--mat-sys-on-surface',
    '--mat-sys-on-surface-variant',
    '--tandem-status-offered',
    '--tandem-status-provisional',
    '--tandem-status-not-now',
    '--tandem-status-against',
    '--tandem-benefit-text',
    '--tandem-harm-text',
    '--mat-sys-error',
  ].map((text) => [text, '--mat-sys-surface-container-lowest'] as const),
  ['--mat-sys-surface-container-lowest', '--mat-sys-on-surface'],
  ['--mat-sys-on-surface', '--mat-sys-surface-container'],
  ['--mat-sys-on-surface', '--mat-sys-surface-container-high'],
];

/** Relative luminance (WCAG 2.2) of a computed colour. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (/\d+(\.\d+)?/g[Symbol.match](colour) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the presentation in a bright room', () => {
  for (const theme of ['light', 'dark']) {
    it(`has a contrast of 7 to 1 for every text in the ${theme} theme`, () => {
      const probe = document.createElement('div');
      probe.dataset['audience'] = 'board';
      probe.style.colorScheme = `only ${theme}`;
      document.body.append(probe);
      const resolved = (token: string) => {
        probe.style.color = `var(${token})`;
        return luminance(getComputedStyle(probe).color);
      };
      const low = pairs.flatMap(([text, ground]) => {
        const [one, other] = [resolved(text), resolved(ground)];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return ratio < 7 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
      });
      probe.remove();
      expect(low).toEqual([]);
    });
  }
});
