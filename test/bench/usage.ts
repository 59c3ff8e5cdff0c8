import { writeSync } from 'node:fs';

/* Loaded before a measured program: tells what the process used when it ends, on a descriptor of its own. */

const USAGE_DESCRIPTOR = 3;

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeSync(USAGE_DESCRIPTOR, JSON.stringify(usage));
});
