import type { Browser } from 'playwright-core';

export interface Tab {
  /** The value of an expression in the page, or in its one frame. */
  evaluate<Value>(expression: string, where?: 'page' | 'frame'): Promise<Value>;
  /** Brings it before all other tabs. */
  show(): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  result?: {
    result?: { value?: unknown };
    frameTree?: { childFrames?: { frame: { id: string } }[] };
    executionContextId?: number;
  };
}

/**
 * A tab of a window as readers have it, hidden while it stands behind another: the pages that Playwright opens count as seen, always.
 * For that reason it is driven by the protocol of the browser itself.
 */
export async function openTab(browser: Browser, url: string, { isBehind = false } = {}): Promise<Tab> {
  const root = await browser.newBrowserCDPSession();
  const { targetId } = await root.send('Target.createTarget', { url, background: isBehind });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    // the browser answers with what it was asked for
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  let asked = 0;
  const send = (method: string, params: object = {}): Promise<NonNullable<Answer['result']>> =>
    new Promise((done, fail) => {
      const id = ++asked;
      waiting.set(id, ({ result }) => (result ? done(result) : fail(new Error(`${method}: no answer`))));
      const message = JSON.stringify({ id, method, params });
      root.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail);
    });
  const contextOf = async (where: 'page' | 'frame'): Promise<number | undefined> => {
    if (where === 'page') return undefined;
    const { frameTree } = await send('Page.getFrameTree');
    const frameId = frameTree?.childFrames?.[0]?.frame.id;
    if (frameId === undefined) throw new Error('the page has no frame');
    return (await send('Page.createIsolatedWorld', { frameId })).executionContextId;
  };
  return {
    async evaluate<Value>(expression: string, where: 'page' | 'frame' = 'page') {
      const contextId = await contextOf(where);
      const { result } = await send('Runtime.evaluate', { expression, contextId, returnByValue: true });
      // who writes the expression knows its type
      return result?.value as Value;
    },
    async show() {
      await root.send('Target.activateTarget', { targetId });
    },
    async close() {
      await root.send('Target.closeTarget', { targetId });
      await root.detach();
    },
  };
}
