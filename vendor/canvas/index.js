'use strict';
const { createVectorCanvas, withVectorCanvas } = require('./vector.js');

let loaded;
/** The native canvas, loaded at its first use: a vector chart never needs it. */
function native() {
  if (!loaded) {
    // Charts register their own fonts; reading the system's would cost 0.2 s and let them slip in.
    process.env.DISABLE_SYSTEM_FONTS_LOAD ??= '1';
    loaded = require('@napi-rs/canvas/node-canvas');
  }
  return loaded;
}

const lazyFunction =
  (name) =>
  (...args) =>
    native()[name](...args);

/** Stands for a native class: constructing it or asking for a static loads the native canvas. */
const lazyClass = (name) =>
  new Proxy(function () {}, {
    construct: (_, args) => Reflect.construct(native()[name], args),
    get: (_, key) => native()[name][key],
    has: (_, key) => key in native()[name],
  });

module.exports = {
  withVectorCanvas,
  createCanvas: (width, height, type) =>
    type === 'svg' ? createVectorCanvas() : native().createCanvas(width, height, type),
};
for (const name of ['createImageData', 'deregisterAllFonts', 'loadImage', 'registerFont'])
  module.exports[name] = lazyFunction(name);
for (const name of [
  'Canvas',
  'CanvasRenderingContext2D',
  'Context2d',
  'DOMMatrix',
  'DOMPoint',
  'DOMRect',
  'Image',
  'ImageData',
  'JPEGStream',
  'Path2D',
  'PNGStream',
])
  module.exports[name] = lazyClass(name);
