import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** Messages of many files as lines for a terminal, in colour where there is one; empty where there is nothing to say. */
export function toReport(files: readonly VFile[], options: { quiet: boolean }): string {
  const shown = files.filter((file) => file.messages.some((message) => !options.quiet || message.fatal === true));
  // the reporter would call a file with nothing shown "no issues found"
  return shown.length === 0 ? '' : reporter(shown, { quiet: true, silent: options.quiet, verbose: true });
}

export function summarise(files: readonly VFile[]): { errors: number; warnings: number; remarks: number } {
  const messages = files.flatMap((file) => file.messages);
  return {
    errors: messages.filter((message) => message.fatal === true).length,
    warnings: messages.filter((message) => message.fatal === false).length,
    remarks: messages.filter((message) => message.fatal === undefined || message.fatal === null).length,
  };
}
