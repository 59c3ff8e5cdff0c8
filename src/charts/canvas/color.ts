/** What a CSS colour comes to. */
export interface Paint {
  /** #rrggbb */
  readonly color: string;
  /** 0–1 */
  readonly opacity: number;
}

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const RGB =
  /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?\)$/;
const NAMED: Readonly<Record<string, Paint>> = {
  transparent: { color: '#000000', opacity: 0 },
  black: { color: '#000000', opacity: 1 },
  white: { color: '#ffffff', opacity: 1 },
};

/** Reads the CSS colours that Chart.js and themes write; throws at any other, which is a fault of the tool. */
export function parseColor(text: string): Paint {
  const named = NAMED[text];
  if (named) return named;
  const hex = HEX.exec(text)?.[1]?.toLowerCase();
  if (hex !== undefined) {
    return { color: `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`, opacity: 1 };
  }
  const rgb = RGB.exec(text);
  if (!rgb) throw new Error(`not a colour that charts can draw: ${text}`);
  const [red, green, blue] = [rgb[1], rgb[2], rgb[3]].map((part) =>
    Math.min(255, Number(part)).toString(16).padStart(2, '0'),
  );
  return { color: `#${red}${green}${blue}`, opacity: rgb[4] === undefined ? 1 : Number(rgb[4]) };
}
