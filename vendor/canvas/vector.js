'use strict';
// A file of its own: chartjs-node-canvas loads a fresh copy of index.js, and the canvas in force has to survive that.
let canvas;
module.exports = {
  withVectorCanvas(own, work) {
    const outer = canvas;
    canvas = own;
    try {
      return work();
    } finally {
      canvas = outer;
    }
  },
  createVectorCanvas() {
    if (!canvas) throw new Error('no vector canvas is in force: draw inside withVectorCanvas');
    return canvas;
  },
};
