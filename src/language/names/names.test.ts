import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';

const read = createReader(registers);

/** Names of a text in place: `[Minsk|p:minsk]`; `a` an actor, `aM` a metonym, `aR` a role, `p` a place. */
function marked(text: string, date = '2021-11-15'): string {
  const { document } = read([{ text, kind: 'paragraph', heading: null }], date);
  return document.sentences
    .map((sentence) => {
      let [out, from] = ['', 0];
      for (const mention of sentence.mentions) {
        if (mention.type !== 'actor' && mention.type !== 'place') continue;
        assert.equal(sentence.text.slice(mention.start, mention.end), mention.text);
        assert.ok(mention.start >= from, `overlap in ${sentence.text}`);
        const kind = mention.type === 'place' ? 'p' : `a${mention.metonym ? 'M' : ''}${mention.role ? 'R' : ''}`;
        out += `${sentence.text.slice(from, mention.start)}[${mention.text}|${kind}:${mention.id}]`;
        from = mention.end;
      }
      return out + sentence.text.slice(from);
    })
    .join(' ');
}

const plain = (text: string): string => text.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');

const cases: Record<string, string[]> = {
  'spellings, scripts and possessives': [
    'Guards at [Kuznica|p:kuznica] and [Kuźnica|p:kuznica] heard [Aliaksandr Lukashenka|a:alexander-lukashenko].',
    '[Лукашенко|a:alexander-lukashenko] заявил. لوكاشينكو',
    'The road to [Hrodna|p:grodno] passes [Bruzgi|p:bruzgi].',
    '[Mariusz Błaszczak|a:mariusz-blaszczak]’s tweet and [Belarus|a:belarus]’ reply followed.',
    '[Straz Graniczna|a:poland-border-guard] and [SG|a:poland-border-guard] are one.',
    '[Nato|a:nato] and the [U.S.|a:united-states] agreed.',
  ],
  'countries that act, speak or are addressed': [
    '[Poland|a:poland] has accused [Belarus|a:belarus] of “luring” them.',
    '[Turkey|a:turkey] on Friday stopped the flights.',
    'It called for sanctions against [Belarus|a:belarus] and on [Russia|a:russia].',
    'Relations between the [EU|a:european-union] and [Minsk|aM:belarus] deteriorated.',
    'He rejected a request from [Warsaw|aM:poland] and sent a warning to [Minsk|aM:belarus].',
    '[EU|a:european-union] diplomats and other [EU|a:european-union] member states objected.',
    'Whether [Vilnius|aM:lithuania] will end it, and had [Ankara|aM:turkey] not closed it, is open.',
    'Migrants aided by [Belarus|a:belarus] spoke of [Alexander Lukashenko|a:alexander-lukashenko] of [Belarus|a:belarus].',
    'The [Kremlin|aM:russia] said that [Berlin|aM:germany] and the [White House|aM:united-states] knew.',
    '[Hungary|a:hungary] and [Sweden|a:sweden] offered help.',
    '[Athens|aM:greece] said no.',
    '[Prague|aM:czechia], [Budapest|aM:hungary] and [Bratislava|aM:slovakia] voiced support.',
  ],
  'countries and cities as locations': [
    'They were stopped on the [Belarus|p:belarus] side of the border with [Poland|p:poland].',
    'Citizens of [Iraq|p:iraq], [Syria|p:syria] and [Yemen|p:yemen] flew to [Minsk|p:minsk].',
    "The crisis along the [European Union|p:european-union]'s eastern border and in [EU|p:european-union] airspace grew.",
    'They travelled from [Athens|p:athens] to [Vilnius|p:vilnius] by way of [Poland|p:poland].',
    'From there they are taken to the borders of [Lithuania|p:lithuania], [Latvia|p:latvia] and [Poland|p:poland].',
    'People fleeing the [Middle East|p:middle-east] want to reach [Germany|p:germany].',
    'The plane flew over [Belarus|p:belarus] and left [Minsk|p:minsk] for [Baghdad|p:baghdad].',
    '17:05 [Brussels|p:brussels]: ambassadors agree.',
    '[Brussels|aM:european-union]: ambassadors agree.',
    'Across the [Bug|p:bug-river] lies [Podlasie|p:podlaskie].',
    'In [Warsaw|p:warsaw], thousands marched; in the Belarusian capital [Minsk|p:minsk] nobody did.',
    'Gas flows to [Europe|p:europe] via [Belarus|p:belarus].',
    '[WARSAW|p:warsaw], Nov 12 - It began.',
    '[KUZNICA|p:kuznica], [Poland|p:poland] ([Reuters|a:reuters]) - It began.',
    'A [Minsk|p:minsk] hotel was full, and [Minsk National Airport|p:minsk-national-airport] was too.',
  ],
  'borders named from both sides': [
    'The [Poland-Belarus border|p:poland-belarus-border] is shut.',
    'The [Belarusian–Polish border|p:poland-belarus-border] is shut.',
    'The [border between Poland and Belarus|p:poland-belarus-border] is shut.',
    'The [Lithuanian-Belarusian state border|p:lithuania-belarus-border] and the [EU-Belarus border|p:eu-belarus-border] are shut.',
    'Nobody watches the [Swedish-Norwegian border|p:sweden-norway-border].',
    'The [Bruzgi–Kuźnica|p:kuznica-bruzgi-crossing] crossing is shut.',
  ],
  'bodies with their state': [
    "[Poland's interior ministry|a:poland-interior-ministry] spoke.",
    'The [Belarusian foreign ministry|a:belarus-foreign-ministry] spoke.',
    'The [Foreign Ministry of Belarus|a:belarus-foreign-ministry] spoke.',
    '[German federal police|a:german-federal-police] said so.',
    'The [Russian defence ministry|a:russia-defence-ministry] spoke.',
    '[Polish Border Guard|a:poland-border-guard] officials estimate it.',
    "[Belarus' State Border Committee|a:belarus-state-border-committee] spoke.",
    'The [US State Department|a:us-state-department] spoke. The [State Department|a:us-state-department] spoke again.',
    'The [Border Guard|a:poland-border-guard] spoke.',
    'In [Latvia|p:latvia] the [State Border Guard|a:latvia-state-border-guard] spoke.',
    'The [Latvian Foreign Ministry|a:latvia-foreign-ministry] spoke. The [Foreign Ministry|a:latvia-foreign-ministry] spoke again.',
  ],
  'offices without a name': [
    'It was created by the [Belarusian leader|aR:alexander-lukashenko].',
    "[Belarus's Russian-backed leader|aR:alexander-lukashenko] insists.",
    'The [Polish prime minister|aR:mateusz-morawiecki] has warned.',
    'The [European Commission president|aR:ursula-von-der-leyen] met the [NATO chief|aR:jens-stoltenberg].',
    "The [EU's top diplomat|aR:josep-borrell] called the [president of Belarus|aR:alexander-lukashenko].",
    "[Lithuania's interior minister|aR:agne-bilotaite] and the [German chancellor|aR:angela-merkel] met.",
    '[Jens Stoltenberg|a:jens-stoltenberg] came. The [Secretary General|aR:jens-stoltenberg] left.',
    'The [bloc|aR:european-union] agreed; the 27-nation [bloc|aR:european-union] acts.',
  ],
  'offices beside a name': [
    'Russian President [Vladimir Putin|a:vladimir-putin] spoke.',
    '[Belarus|a:belarus] President [Alexander Lukashenko|a:alexander-lukashenko] spoke.',
    "[NATO|a:nato]'s Secretary General [Jens Stoltenberg|a:jens-stoltenberg] spoke.",
    '[Ursula von der Leyen|a:ursula-von-der-leyen], the Commission president, spoke.',
    '[Josep Borrell|a:josep-borrell], the [EU|a:european-union]’s diplomatic chief, spoke.',
    'The Polish president, [Andrzej Duda|a:andrzej-duda], met [Charles Michel|a:charles-michel].',
    '[European Union|a:european-union] president [Ursula von der Leyen|a:ursula-von-der-leyen] spoke.',
  ],
  surnames: [
    "[Angela Merkel|a:angela-merkel] spoke. Later [Merkel|a:angela-merkel] left with [von der Leyen|a:ursula-von-der-leyen]'s aide.",
    'The [Lukashenko|a:alexander-lukashenko] regime listed [Viktor Lukashenko|a:viktor-lukashenko].',
    '[Agnė Bilotaitė|a:agne-bilotaite] spoke; [Bilotaite|a:agne-bilotaite] added nothing.',
  ],
  newcomers: [
    '[Marta Nowak|a:marta-nowak], a lawyer, said no. [Nowak|a:marta-nowak] left.',
    'Spokesman [Jan Nowak|a:jan-nowak] left. "No," said [Ali al-Hasan|a:ali-al-hasan].',
    "Chief Executive [Michael O'Leary|a:michael-oleary] spoke. [O'Leary|a:michael-oleary] left.",
    'The [Velm Aid Foundation|a:velm-aid-foundation] and the [Committee for Press Freedom|a:committee-for-press-freedom] protested.',
    'He told [Polish Radio|a:polish-radio], and [XYZ|a:xyz] reported it.',
    'The crossing at [Velm|p:velm] is shut. [Velm|p:velm] reopened in May.',
    'The village of [Velm|p:velm] lies near [Velm Forest|p:velm-forest].',
  ],
  'the longest name and the nearest full one': [
    'The [UN Security Council|a:un-security-council] met. The [Council|a:un-security-council] agreed on [Belarus|a:belarus].',
    'The [Council|a:council-of-the-european-union] adopted it.',
    'The [UN|a:united-nations] refugee agency [UNHCR|a:unhcr] and the [UN refugee agency|a:unhcr] spoke.',
    '[Turkish Airlines|a:turkish-airlines] flies.',
    'The [Velm Solidarity Foundation of Poland|a:velm-solidarity-foundation-of-poland] spoke.',
  ],
};

for (const [group, texts] of Object.entries(cases)) {
  test(`reads ${group}`, () => {
    for (const text of texts)
      assert.equal(
        marked(plain(text)),
        text.replaceAll('Лукашенко|', 'Лукашенко|').replace('لوكاشينكو', '[لوكاشينكو|a:alexander-lukashenko]'),
      );
  });
}

test('an office belongs to its holder on the day of the document', () => {
  assert.equal(
    marked('The Polish prime minister spoke.', '2025-11-17'),
    'The [Polish prime minister|aR:donald-tusk] spoke.',
  );
  assert.equal(marked('The German chancellor spoke.', '2022-01-01'), 'The German chancellor spoke.');
});

test('newcomers say by their rule that no register has them', () => {
  const { document } = read(
    [{ text: 'Jan Nowak, a lawyer in Velm, spoke to the Velm Aid Foundation.', kind: 'paragraph', heading: null }],
    '2021-11-15',
  );
  const rules = document.sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.rule));
  assert.deepEqual(rules, ['unknown-person', 'unknown-place', 'unknown-organisation']);
});

// nothing here is an actor or a place
const negatives = [
  'Tell us more.',
  'It is up to us.',
  'The Belarusian side closed it.',
  'The Polish border is shut.',
  'Lithuanian airspace was empty.',
  'Polish officials spoke.',
  'A Polish border guard was hurt.',
  'The ministry spoke.',
  'The committee met.',
  'The airline denied it.',
  'The opposition and the West objected.',
  'EU-wide rules apply.',
  'Minsk-based firms left.',
  'Russian-backed forces came.',
  'Non-EU states joined.',
  'An anti-Lukashenko rally began.',
  'A council of elders met.',
  'The city council met.',
  'A commission was set up.',
  'There was a bug in it.',
  'An amnesty was declared.',
  'The alliance of convenience broke.',
  'A former Polish president spoke.',
  'The Soviet bloc fell.',
  'A bloc formed.',
  'In November it snowed.',
  'On Monday and Tuesday nothing happened.',
  'May was cold and March was worse.',
  'In Article 5 it says so.',
  'Migrants tried to cross.',
  'Polish authorities denied it.',
  'The Turkish authorities agreed.',
  'Belarusians kept their access.',
  'Regulation (EU) 2020/1387 applies.',
  'Operation Spring began.',
  'Thousands of Iraqis came.',
  'FR4978 was diverted.',
  'The Boeing 747 landed.',
  'He became president.',
  'Foreign ministers met.',
  'The president spoke.',
  'The prime ministers agreed.',
  'At 09:30 the gate opened.',
  'The police moved in.',
  'Some Polish soldiers fired.',
];
test('finds nothing where nobody is named', () => {
  for (const text of negatives) assert.equal(marked(text), text);
});

test('hostile strings take linear time', () => {
  const from = performance.now();
  for (const text of [
    'Aa '.repeat(20_000),
    'Poland and '.repeat(10_000),
    'the Council '.repeat(10_000),
    "A'".repeat(20_000),
    'von der '.repeat(20_000),
    'Aa-'.repeat(20_000),
  ])
    marked(text);
  assert.ok(performance.now() - from < 8000);
});
