// Loaded before the command: kills the process just before the rename of that number.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
let left = Number(process.env.KILL_AT_RENAME);
fs.renameSync = (...words) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return renameSync(...words);
};
syncBuiltinESMExports();
