import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Embed, toEmbedCode, toFrameCode, toLinkCode } from './embed-code.ts';

const embed: Embed = {
  base: 'https://ledger.example/sub/',
  path: '/embed/timeline/?lanes=law&theme=dark',
  page: '/timeline/',
  title: 'Timeline: “A” & "B"',
  id: 'ledger-timeline',
  height: 480,
};

test('the frame names its title, keeps below the base and carries what hosts need', () => {
  assert.equal(
    toEmbedCode(embed),
    `<iframe id="ledger-timeline" title="Timeline: “A” &amp; &quot;B&quot;" src="https://ledger.example/sub/embed/timeline/?lanes=law&amp;theme=dark"
 width="100%" height="480" loading="lazy" scrolling="no" frameborder="0"
 style="width:0;min-width:100%!important;border:0" allow="web-share; clipboard-write"
 referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>
<script async src="https://ledger.example/sub/embed.js"></script>`,
  );
});

test('without the script nothing tells the height, so the frame must scroll', () => {
  const code = toFrameCode(embed);
  assert.doesNotMatch(code, /scrolling|<script/);
  assert.match(code, /^<iframe [^]*<\/iframe>$/);
});

test('the link leads to the full page', () => {
  assert.equal(toLinkCode(embed), '<a href="https://ledger.example/sub/timeline/">Timeline: “A” &amp; "B"</a>');
});
