import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { colourIcon, outlineIcon } from '../../scripts/draw-icons';

function icon(name: string): PNG {
  return PNG.sync.read(readFileSync(join(__dirname, '../../manifest/icons', name)));
}

function pixelsOf({ data }: PNG): (readonly [string, number])[] {
  return Array.from({ length: data.length / 4 }, (_, index) => {
    const [red, green, blue, opacity = 0] = data.subarray(index * 4, index * 4 + 4);
    return [`${red},${green},${blue}`, opacity] as const;
  });
}

describe('the icons', () => {
  it('has a colour icon of 192 × 192 without a see-through pixel', () => {
    const colour = icon('color.png');
    expect([colour.width, colour.height]).toEqual([192, 192]);
    expect(pixelsOf(colour).every(([, opacity]) => opacity === 255)).toBe(true);
  });

  it('has an outline icon of 32 × 32 in white on nothing', () => {
    const outline = icon('outline.png');
    expect([outline.width, outline.height]).toEqual([32, 32]);
    const shown = pixelsOf(outline).filter(([, opacity]) => opacity > 0);
    expect(new Set(shown.map(([colour]) => colour))).toEqual(new Set(['255,255,255']));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.length).toBeLessThan(32 * 32 * 0.6);
  });

  it('keeps the colour icon’s sign in the middle, where Teams does not cut', () => {
    const { data } = icon('color.png');
    const corner = data.subarray(0, 3);
    const margin = pixelsOf(icon('color.png')).filter((_, index) => {
      const [row, column] = [Math.floor(index / 192), index % 192];
      return Math.min(row, column, 191 - row, 191 - column) < 24;
    });
    expect(new Set(margin.map(([colour]) => colour))).toEqual(new Set([corner.join(',')]));
  });

  it.each([
    ['color.png', colourIcon],
    ['outline.png', outlineIcon],
  ])('keeps %s as the script draws it', (name, draw) => {
    expect(icon(name).data.equals(PNG.sync.read(draw()).data)).toBe(true);
  });
});
