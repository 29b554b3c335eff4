import { join } from 'node:path';
import { runProgram } from './runtime/compiled-program';

/** What `node dist/bot.js` is: it runs the built program beside it from its compiled code. */
runProgram(join(__dirname, 'program.js'));
