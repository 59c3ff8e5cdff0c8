'use strict';
// A file of its own: chartjs-node-canvas loads a fresh copy of index.js, and the factory has to survive that.
let factory;
module.exports = {
  setVectorCanvas(create) {
    factory = create;
  },
  createVectorCanvas(width, height) {
    if (!factory) throw new Error('no vector canvas is installed: call setVectorCanvas first');
    return factory(width, height);
  },
};
