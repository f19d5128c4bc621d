import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension as SyntaxExtension, State } from 'micromark-util-types';
import type { Literal, Node } from 'unist';
import type { Processor } from 'unified';

/** A citation in prose, `[^source-id]`: the id of a record of the sources register. */
export interface Citation extends Node {
  type: 'citation';
  id: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationId: 'citationId';
  }
}

const openBracket = 91;
const closeBracket = 93;
const caret = 94;

/**
 * Reads `[^source-id]` as a citation. GFM would read it as a footnote, but only where the same file defines it, and
 * our definitions are records of a register.
 */
export function remarkCitations(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [openBracket]: citation } } satisfies SyntaxExtension);
  (data.fromMarkdownExtensions ??= []).push(fromMarkdown);
}

const citation: Construct = { name: 'citation', tokenize: tokenizeCitation };

function tokenizeCitation(effects: Effects, ok: State, nok: State): State {
  let length = 0;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationMarker');
    effects.consume(code);
    return mark;
  }
  function mark(code: Code): State | undefined {
    if (code !== caret) return nok(code);
    effects.consume(code);
    effects.exit('citationMarker');
    effects.enter('citationId');
    return id;
  }
  function id(code: Code): State | undefined {
    if (code === closeBracket && length > 0) {
      effects.exit('citationId');
      effects.enter('citationMarker');
      effects.consume(code);
      effects.exit('citationMarker');
      effects.exit('citation');
      return ok;
    }
    // An id has no white space, no bracket and ends on its line; 200 characters keep hostile input linear.
    if (code === null || code <= 32 || code === openBracket || code === closeBracket || length > 200) return nok(code);
    length++;
    effects.consume(code);
    return id;
  }
}

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    citation(this: CompileContext, token: Token) {
      this.enter({ type: 'citation', id: '' }, token);
    },
  },
  exit: {
    citationId(this: CompileContext, token: Token) {
      const node = this.stack[this.stack.length - 1] as Node | Literal | undefined;
      if (node?.type === 'citation') (node as Citation).id = this.sliceSerialize(token);
    },
    citation(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};
