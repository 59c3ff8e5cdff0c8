import { createRequire } from 'node:module';
import type * as Canvas from 'canvas';
import type * as ChartJs from 'chart.js';
import type * as ChartJsNodeCanvas from 'chartjs-node-canvas';

const require = createRequire(import.meta.url);

/** The canvas package; it loads the native canvas only when a raster canvas is made. */
export function canvasModule(): typeof Canvas {
  const module: unknown = require('canvas');
  if (!isCanvas(module)) throw new Error('the package canvas is not the one in vendor/canvas');
  return module;
}

/** Loaded when the first chart is drawn, since it loads Chart.js. */
export function chartJsNodeCanvasModule(): typeof ChartJsNodeCanvas {
  const module: unknown = require('chartjs-node-canvas');
  if (!isChartJsNodeCanvas(module)) throw new Error('chartjs-node-canvas has no ChartJSNodeCanvas');
  return module;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isCanvas = (value: unknown): value is typeof Canvas =>
  isObject(value) && 'withVectorCanvas' in value && 'createCanvas' in value;

const isChartJsNodeCanvas = (value: unknown): value is typeof ChartJsNodeCanvas =>
  isObject(value) && 'ChartJSNodeCanvas' in value;

/** The Chart class that chartjs-node-canvas hands out carries all of chart.js's exports. */
export const isChartJs = (value: unknown): value is typeof ChartJs =>
  typeof value === 'function' && 'DatasetController' in value && 'Element' in value;
