import type { Color, Stroke } from '../../sheet/drawing.js';
import { number, numbers, rgb } from './pdf-syntax.js';

/** What the page's graphics state was last set to (ISO 32000-1, 8.4); spares repeating it. */
export interface GraphicsState {
  /** Operators, or a colour #rrggbb; empty where nothing is set. */
  font: string;
  fillColor: string;
  strokeColor: string;
  lineWidth: string;
  lineCap: string;
  lineJoin: string;
  miterLimit: string;
  dash: string;
}

/** The state at the beginning of a page (ISO 32000-1, table 52), but for colours, which are always set. */
export const freshGraphicsState = (): GraphicsState => ({
  font: '',
  fillColor: '',
  strokeColor: '',
  lineWidth: '1 w',
  lineCap: '0 J',
  lineJoin: '0 j',
  miterLimit: '10 M',
  dash: '[] 0 d',
});

/** Sets the colour to fill with, where it is not set already. */
export const fillColor = (color: Color, state: GraphicsState): string => {
  if (state.fillColor === color) return '';
  state.fillColor = color;
  return `${numbers(...rgb(color))} rg\n`;
};

const CAPS = { butt: '0 J', round: '1 J', square: '2 J' };
const JOINS = { miter: '0 j', round: '1 j', bevel: '2 j' };

const change = (
  state: GraphicsState,
  parameter: 'lineWidth' | 'lineCap' | 'lineJoin' | 'miterLimit' | 'dash',
  operator: string,
): string => {
  if (state[parameter] === operator) return '';
  state[parameter] = operator;
  return `${operator}\n`;
};

/** Sets width, cap, join and dash pattern of lines, each where it is not set already. */
export const lineStyle = (stroke: Stroke, state: GraphicsState): string =>
  change(state, 'lineWidth', `${number(stroke.width)} w`) +
  change(state, 'lineCap', CAPS[stroke.cap]) +
  change(state, 'lineJoin', JOINS[stroke.join]) +
  change(state, 'miterLimit', `${number(stroke.miterLimit)} M`) +
  change(state, 'dash', `[${numbers(...stroke.dash)}] ${number(stroke.dashOffset)} d`);

/** Sets the colour of lines, where it is not set already. */
export const strokeColor = (color: Color, state: GraphicsState): string => {
  if (state.strokeColor === color) return '';
  state.strokeColor = color;
  return `${numbers(...rgb(color))} RG\n`;
};
