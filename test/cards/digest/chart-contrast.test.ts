import { coachesChart } from '../../../cards/digest/coaches-chart';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { objectsWithin } from '../../support/objects-within';

/** Teams' named colours as its clients draw them, the same in both themes. */
const DRAWN: Readonly<Record<string, string>> = {
  categoricalLightBlue: '#0078d4',
  divergingRed: '#d33f4c',
  sequential4: '#7f85f5',
};
const CARD_IN = { light: '#ffffff', dark: '#292929' } as const;

/** WCAG 2.2, relative luminance: 0 to 1. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(CARD_IN))('in the %s theme', (_theme, card) => {
  it.each([1, 3, 4, 11])(
    'each bar of %i coaches stands out from the card, and has its own colour',
    (size) => {
      const coaches = Array.from({ length: size }, (_, n) => ({
        coachId: String(n),
        name: `Valmentaja ${n}`,
        counts: [n],
      }));
      const columns = [[weekOf(localDateOrThrow('2026-11-24'))]];
      const charts = [
        ...objectsWithin({ charts: coachesChart('fi', { columns, coaches }) }),
      ].filter(({ type }) => type === 'Chart.VerticalBar.Grouped');
      const colors = charts.map(({ data }) =>
        (Array.isArray(data) ? data : []).map(({ color }: { color: string }) => color),
      );
      expect(colors.flat()).toHaveLength(size);
      for (const together of colors) expect(new Set(together).size).toBe(together.length);
      for (const color of colors.flat())
        expect(contrastOf(DRAWN[color] ?? card, card)).toBeGreaterThanOrEqual(3);
    },
  );
});
