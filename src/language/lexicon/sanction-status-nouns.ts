import type { SanctionStatus } from '../../schema/sanction.ts';
import { createLeadEnding, type Lead } from '../lead.ts';
import { prosePattern } from '../prose-pattern.ts';

/** What is in the words for the end of a measure. */
export const endCue =
  /lifting|eas|remov|suspen|end|withdr|repeal|relax|terminat|cancel|waive|revo|resci|abol|scrap|drop|dismantl|loosen|soften|roll|expir/;

/** Nouns that a measure hangs on: "a call for sanctions", "the threat of listing", "in revenge for sanctions". */
export const statusNouns: readonly { ends: (lead: Lead) => boolean; status: SanctionStatus }[] = [
  // "the end of its sanctions", whoever wants it or not
  {
    ends: createLeadEnding(
      endCue,
      prosePattern(
        /\b(?:lifting|easing|removal|removing|suspension|ending|withdrawal|repeal|relaxation|termination|cancellation|revocation|rescission|abolition|scrapping|dropping|dismantling|loosening|softening|rollback|expiry|expiration|(?<=\b(?:the|an|swift|immediate|full|partial) )(?:end|waiver)) (?:of|to|on|for) /iu,
      ),
    ),
    status: 'lifted',
  },
  {
    ends: createLeadEnding(
      /call|demand|appeal|plea|request|press|push|ask|vot/,
      prosePattern(/\b(?:calls?|demands?|appeals?|pleas?|requests?|pressure|push)\b(?: \p{L}+){0,2} for /iu),
    ),
    status: 'called-for',
  },
  {
    ends: createLeadEnding(
      /call|demand|appeal|plea|request|press|push|ask|vot/,
      prosePattern(/\b(?:calling|asking|appealing|pleading|pressing|pushing|vot(?:e|es|ed|ing)) (?:\p{L}+ )?for /iu),
    ),
    status: 'called-for',
  },
  // "called for a ban on carriers and for new listings"
  {
    ends: createLeadEnding(
      /call|demand|appeal|plea|request|press|push|ask|vot/,
      prosePattern(/\b(?:call|press|ask|push|plead)\p{L}* for [^.;]{3,80} and for /iu),
    ),
    status: 'called-for',
  },
  // "appealed to the Council for restrictions"
  {
    ends: createLeadEnding(
      /pressur|appeal|plead|petition|turn|writ|wrote|lobb|begg|appl/,
      prosePattern(
        /\b(?:pressure|appeal|plead|petition|turn|write|wrote|lobb|begg|appl(?:y|ie[ds]|ying|ication))\p{L}* (?:to |with )?[^,;.:]{3,50} for /iu,
      ),
    ),
    status: 'called-for',
  },
  // "proposed to the Council further sanctions"
  {
    ends: createLeadEnding(
      /propos|suggest|recommend/,
      prosePattern(/\b(?:propos|suggest|recommend)(?:e[ds]?|ing|s|ed) to (?:the )?\p{Lu}[^,;.:]{2,50} /u),
    ),
    status: 'called-for',
  },
  // "would like to see a ban"
  {
    ends: createLeadEnding(
      /would/,
      /\bwould (?:(?:also|much|dearly|rather) )*(?:like|love|prefer)(?: to (?:see|have))? /u,
    ),
    status: 'called-for',
  },
  // "clears the way for a package", "opens the door to listings", "lays the ground for a ban"
  {
    ends: createLeadEnding(
      /way$|door$|path$|ground|stage$|due$|ready$|brac|next$/,
      prosePattern(
        /\b(?:clear|pav|open|smooth|eas)(?:e[sd]?|s|ed|ing)? (?:the )?(?:way|path|door) (?:for|to|towards) (?:an? )?|\b(?:lay|lays|laid|laying|prepar(?:e[sd]?|ing)|set|sets|setting) the (?:ground|groundwork|stage|scene|basis) for (?:an? )?|\b(?:in line|due|earmarked|slated|up|considered|tipped|destined) for (?:an? )?/iu,
      ),
    ),
    status: 'proposed',
  },
  // "haggling over a ban", "divided on sanctions", "closer to restrictions"
  {
    ends: createLeadEnding(
      /over$|about$|on$|to$|towards?$|^nears?$/,
      prosePattern(
        /\b(?:haggl|wrangl|squabbl|bicker|quarrel|split|divid|deadlock|disagree|undecided|at odds|hesitat|reservations?|doubts?|qualms|misgivings|consult|deliberat|brood|agonis|agoniz)\p{L}* (?:over|about|on) (?:an? )?|\b(?:close|closer|nearer|one step away|near) to (?:an? )?|\b(?:edg|inch|mov|head|lean|steer)(?:e[sd]?|s|ed|ing)? (?:closer )?(?:to|towards?) (?:an? )?|\bnear(?:s|ed|ing)? (?:an? )?/iu,
      ),
    ),
    status: 'proposed',
  },
  // "amended the legal basis for sanctions"
  {
    ends: createLeadEnding(
      /amend|widen|chang|extend|broaden/,
      /\b(?:amend|widen|chang|extend|broaden)\p{L}* (?:the|its|their) (?:legal )?(?:base|bas[ie]s|framework|criteria|grounds) (?:of|for) (?:the |its |their )?/iu,
    ),
    status: 'in-force',
  },
  // "the legal basis of their sanctions": of those that are there
  {
    ends: createLeadEnding(
      /legal|framework|regime|scope|criteria/,
      /\b(?:legal (?:base|bas[ei]s)|framework|regime|scope|criteria|legality) (?:of|behind) (?:the |its |their )?/iu,
    ),
    status: 'in-force',
  },
  {
    ends: createLeadEnding(/threat/, prosePattern(/\bthreats?\b(?: \p{L}+){0,2} (?:of|to impose) /iu)),
    status: 'threatened',
  },
  {
    ends: createLeadEnding(
      /proposal|plan|draft|deal|decision|veto|talks|work|negotiations|preparations|ground|legal|pretext|discussion|agreement|idea|prospect|possibility/,
      prosePattern(
        /\b(?:proposals?|plans?|drafts?|deal|(?<!(?:amid|after|since) [^,;.]{0,20})decisions?|veto(?:es)?|talks|work|negotiations|preparations|(?<=the )ground(?:work)?|legal (?:base|basis)|pretext|discussions?|agreement|idea|prospect|possibility)\b(?: \p{L}+){0,2} (?:on|for|of|about) (?:(?:a|an|the) (?:[\p{L}-]+ ){0,2})?/iu,
      ),
    ),
    status: 'proposed',
  },
  {
    ends: createLeadEnding(
      /adoption|approval|introduction|imposition|announcement/,
      /\b(?:adoption|approval|introduction|imposition|announcement) of /iu,
    ),
    status: 'adopted',
  },
  {
    ends: createLeadEnding(
      /relief/,
      prosePattern(/\b(?:grant|gave|given?|receiv|won|obtain)\p{L}* [^,;.]{0,40}\brelief from /iu),
    ),
    status: 'lifted',
  },
  {
    ends: createLeadEnding(
      /respond|repl|react|retaliat|answer|adapt|adjust|yield|bow|bend|surrender|comply|live/,
      prosePattern(
        /\b(?:respond|repl(?:y|ied)|react|retaliat|answer|adapt|adjust|yield|bow|bend|surrender)\p{L}* to |\b(?:comply|live) with /iu,
      ),
    ),
    status: 'in-force',
  },
  {
    ends: createLeadEnding(
      /retaliation|revenge|response|reaction|reprisal|answer|payback|punishment|despite|because|under$|amid$|over$|due$|since$|impact|effect|affected|pain$|escape|evade/,
      prosePattern(
        /\b(?:retaliation|revenge|response|reaction|reprisals?|answer|payback|punishment) (?:for|to|over|against) |\b(?:despite|because of|under|amid|(?<!\broll(?:s|ed|ing)? )over|due to|since|impact of|effects? of|affected by|pain of|escape|evade) /iu,
      ),
    ),
    status: 'in-force',
  },
];
