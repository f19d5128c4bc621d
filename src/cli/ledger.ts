#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// what Node makes of each module, types left out, is kept for the next command
enableCompileCache();

const usage = `The editor's commands: npm run -s ledger -- COMMAND

  check [FILE…]            read the articles (all, or those named) and print every message; exit 1 on an error;
                           --fix writes the directives that confirm what the rules are unsure of
  extract FILE… [--json]   show what is understood in a text; --stdin --date 2021-11-09 reads standard input;
                           --explain tells for every mention the rule that made it, and why
  ingest FILE|- [--url …]  turn a raw pasted article into clean Markdown, and show what is recognised in it
  new "Title"              begin an article in content/articles/
  keep                     after the last build was published: copy its frozen widgets to frozen/, for later builds to publish,
                           and add its addresses to content/published.txt, for check to miss none

Exit status: 0 done, 1 an error in a text, 2 wrong use.
`;

// each loads only what it needs itself: the modules of all take longer than to read an article
const commands: Record<string, (args: string[]) => Promise<number>> = {
  check: async (args) => (await import('./check.ts')).check(args),
  extract: async (args) => (await import('./extract.ts')).extract(args),
  ingest: async (args) => (await import('./ingest.ts')).ingest(args),
  new: async (args) => (await import('./new.ts')).createDraft(args),
  keep: async (args) => (await import('./keep.ts')).keepFrozen(args),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (name === '--help' || name === 'help') {
  process.stdout.write(usage);
} else if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(name === '' ? usage : `There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
