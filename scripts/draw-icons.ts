import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawing, type Layer, png, type Shape } from './drawing';

/** One cup of the drawing's 32 × 32 grid; `x` is its middle and `y` its rim. */
interface Cup {
  readonly x: number;
  readonly y: number;
}

/** The first cup introduces, the second listens, the third brings a candidate. */
const CUPS: readonly [Cup, Cup, Cup] = [
  { x: 7.5, y: 18 },
  { x: 22.5, y: 18 },
  { x: 15.5, y: 5 },
];

const GREEN = [31, 92, 77] as const;
const CREAM = [255, 248, 232] as const;
const TEA = [222, 145, 62] as const;
const WHITE = [255, 255, 255] as const;

/** Teams asks for 192 × 192 with the sign in the middle 120. */
export function colourIcon(): Buffer {
  const layers = CUPS.flatMap((cup): Layer[] => [
    { shape: handle(cup), colour: CREAM },
    { shape: bowl(cup, 0), colour: CREAM },
    { shape: tea(cup), colour: TEA },
    { shape: saucer(cup), colour: CREAM },
  ]);
  return png(drawing(192, { scale: 4.4, layers, background: GREEN }));
}

/** Teams asks for 32 × 32, white on transparent. */
export function outlineIcon(): Buffer {
  const layers = CUPS.flatMap((cup): Layer[] => [
    { shape: handle(cup), colour: WHITE },
    { shape: (x, y) => bowl(cup, 0)(x, y) && !bowl(cup, 1)(x, y), colour: WHITE },
    { shape: saucer(cup), colour: WHITE },
  ]);
  return png(drawing(32, { scale: 1, layers }));
}

function bowl(cup: Cup, inset: number): Shape {
  return (x, y) => {
    const down = y - cup.y - inset;
    return down >= 0 && inEllipse(x - cup.x, down, 5.5 - inset, 7.2 - 2 * inset);
  };
}

/** What is in the cup, seen through its side as a band under the rim. */
function tea(cup: Cup): Shape {
  return (x, y) => bowl(cup, 1.2)(x, y) && y < cup.y + 3.4;
}

function handle(cup: Cup): Shape {
  return (x, y) => {
    const [right, down] = [x - cup.x - 5.2, y - cup.y - 2.6];
    const isOnRing = inEllipse(right, down, 2.8, 2.5) && !inEllipse(right, down, 1.5, 1.2);
    return isOnRing && !bowl(cup, 0)(x, y);
  };
}

function saucer(cup: Cup): Shape {
  return (x, y) => Math.abs(y - cup.y - 8.5) <= 0.5 && Math.abs(x - cup.x) <= 5.5;
}

function inEllipse(x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  return (x / halfWidth) ** 2 + (y / halfHeight) ** 2 <= 1;
}

function main(): void {
  const folder = join(__dirname, '..', 'manifest', 'icons');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'color.png'), colourIcon());
  writeFileSync(join(folder, 'outline.png'), outlineIcon());
}

if (require.main === module) main();
