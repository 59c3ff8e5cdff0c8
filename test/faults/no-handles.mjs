// Loaded before the command: takes every file handle of the process at the moment it begins to write.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { mkdirSync } = fs;
fs.mkdirSync = (...words) => {
  try {
    for (;;) fs.openSync('/dev/null', 'r');
  } catch {
    return mkdirSync(...words);
  }
};
syncBuiltinESMExports();
