#!/usr/bin/env node
import './engine.js';
import { openCommand } from './bundle/open.js';

const { processTerminal, runCommand } = openCommand();

process.exitCode = await runCommand(process.argv.slice(2), processTerminal());
