import { languageOf } from './language.ts';
import { program } from './program.ts';

// A reader of our output that closed early (`nhip read … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await program(languageOf(process.env)).parseAsync(process.argv);
