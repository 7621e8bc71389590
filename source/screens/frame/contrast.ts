/** A colour as a screen mixes it: red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The least at which small text can be read by most people (WCAG 2, level AA). */
export const READABLE = 4.5;

/** The contrast of two colours as WCAG 2 counts it: from 1, where they are the same, to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
