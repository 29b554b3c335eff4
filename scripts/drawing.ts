import { PNG } from 'pngjs';

/** Whether a point of the 32 × 32 grid belongs to the shape. */
export type Shape = (x: number, y: number) => boolean;

export type Colour = readonly [red: number, green: number, blue: number];

export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

export interface Picture {
  /** Pixels of the picture for one unit of the grid, whose middle is the picture's. */
  readonly scale: number;
  /** Later layers cover earlier ones. */
  readonly layers: readonly Layer[];
  /** Transparent when missing. */
  readonly background?: Colour;
}

const GRID = 32;
/** Samples of a pixel in each direction: what makes the edges smooth. */
const SAMPLES = 4;

/** A square picture of so many pixels. */
export function drawing(size: number, picture: Picture): PNG {
  const image = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      image.data.set(pixel(size, picture, column, row), (row * size + column) * 4);
    }
  }
  return image;
}

export function png(image: PNG): Buffer {
  return PNG.sync.write(image);
}

/** Red, green, blue and opacity, 0–255; colour is that of the covered part alone. */
function pixel(size: number, picture: Picture, column: number, row: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
    const right = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const down = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const toGrid = (at: number) => (at - size / 2) / picture.scale + GRID / 2;
    const colour = colourAt(picture, toGrid(right), toGrid(down));
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [
    ...sum.map((part) => Math.round(part / covered)),
    Math.round((255 * covered) / SAMPLES ** 2),
  ];
}

function colourAt({ layers, background }: Picture, x: number, y: number): Colour | undefined {
  return layers.findLast(({ shape }) => shape(x, y))?.colour ?? background;
}
