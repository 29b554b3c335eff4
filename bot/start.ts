import { join } from 'node:path';
import { runProgram } from './runtime/compiled-program';

runProgram(join(__dirname, 'program.js'));
