import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Message, Severity } from '../schema/message.ts';

/** What a message to the editor says beside its reason. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** What was found, what was expected. */
  reason: string;
  /** What to do. */
  note?: string;
  actual?: string;
  expected?: string[];
}

/** Lines of files by their texts: counted anew for each message, they would take the square of the time of a long text. */
const places = new WeakMap<VFile, { value: VFile['value']; place: ReturnType<typeof location> }>();

function placeIn(file: VFile): ReturnType<typeof location> {
  let known = places.get(file);
  if (known?.value !== file.value) places.set(file, (known = { value: file.value, place: location(file) }));
  return known.place;
}

/** Puts a message on the file at a range of UTF-16 offsets; files are read on to the end whatever is found. */
export function report(file: VFile, range: { start: number; end: number }, finding: Finding): void {
  const place = placeIn(file);
  const start = place.toPoint(range.start);
  const end = place.toPoint(range.end);
  const at = start && end ? { place: { start, end } } : { place: { line: 1, column: 1 } };
  const message = file.message(finding.reason, { ...at, ruleId: finding.rule, source: 'ledger' });
  // vfile: true is an error, false a warning, undefined a remark
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined;
  if (finding.note !== undefined) message.note = finding.note;
  if (finding.actual !== undefined) message.actual = finding.actual;
  if (finding.expected !== undefined) message.expected = finding.expected;
}

/** True if a message stands for an error. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}

/** The messages of a file as plain records, in the order of the text. */
export function toMessages(file: VFile): Message[] {
  return file.messages
    .map((message): Message => ({
      file: file.path,
      line: message.line ?? 1,
      column: message.column ?? 1,
      severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
      rule: message.ruleId ?? 'unknown',
      reason: message.reason,
      note: message.note ?? null,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
