import { openCommand } from '../bundle/open.js';

export const { make } = openCommand();
