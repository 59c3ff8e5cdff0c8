import { openCommand } from '../bundle/open.js';

export const { compare, make } = openCommand();
