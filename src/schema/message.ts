import { z } from 'astro/zod';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Something an editor should know about a file in `content/`. */
export const Message = z.object({
  /** Path of the file, as given. */
  file: z.string(),
  /** Line, from 1. */
  line: z.number().int().positive(),
  /** Column, from 1. */
  column: z.number().int().positive(),
  severity: Severity,
  /** Id of the rule that found it. */
  rule: z.string(),
  /** What was found, what was expected. */
  reason: z.string(),
  /** What to do; null where the reason says it all. */
  note: z.string().nullable(),
});
export type Message = z.infer<typeof Message>;
