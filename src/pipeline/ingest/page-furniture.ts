/** Lines that a web page puts around an article, told by their shape, with the reason an editor is given. */
export interface Furniture {
  reason: string;
  pattern: RegExp;
  /** Longer lines are text, whatever words they hold; characters. */
  longest: number;
}

export const furniture: readonly Furniture[] = [
  {
    reason: 'error notice of the page',
    pattern:
      /^(?:(?:oops[!.]*|(?:sorry, )?something went wrong\.?|(?:please )?try again(?: later)?\.?|an error (?:has )?occurred\.?)\s*)+$/iu,
    longest: 80,
  },
  { reason: 'reading time', pattern: /^[·•|\s]*\d+[\s-]*min(?:ute)?s?(?: of)? read(?:ing)?$/iu, longest: 40 },
  {
    reason: 'heading of the page',
    pattern:
      /^(?:in this (?:article|story)|topics|tags|share(?: this)?(?: article| story)?|listen to (?:this )?article|table of contents|key points|advertisement|sponsored|story continues(?: below)?|loading)\b[\s.:…]*$/iu,
    longest: 50,
  },
  {
    reason: 'read-more line',
    pattern:
      /^(?:read (?:more|next|also|the (?:full|rest|original))|continue reading|see also|watch|click here|view (?:comments|more|gallery))\b/iu,
    longest: 140,
  },
  {
    reason: 'sign-up or membership plea',
    pattern:
      /\b(?:sign up|subscrib\w+|newsletter|in your inbox|membership|become a (?:member|subscriber)|support our (?:work|journalism)|free trial|log ?in|register (?:now|here)|download (?:the|our) app|follow us|donate)\b/iu,
    longest: 260,
  },
  {
    reason: 'comment notice',
    pattern:
      /\b(?:article commenting|our (?:goal|community)\b.*\b(?:comment|users|community)|(?:leave|post|add|show|view|join the) (?:a )?(?:comments?|conversation|discussion)|comments? (?:are|is|have been) (?:closed|off|disabled|moderated)|community guidelines)\b/iu,
    longest: 600,
  },
  {
    reason: 'cookie or terms line',
    pattern:
      /\b(?:cookies?|privacy policy|terms of (?:use|service)|all rights reserved|your consent|ad choices)\b|^©/iu,
    longest: 240,
  },
  {
    reason: 'menu',
    pattern:
      /^(?:home|news|world|politics|business|sports?|opinion|culture|travel|video|photos|weather|markets|search|menu|skip to (?:main )?content|sections|account|mail|finance|entertainment|lifestyle|more|next|previous|back|close|print|e-?mail|tweet|facebook|twitter|whatsapp|telegram|copy link|save|edition|language)$/iu,
    longest: 30,
  },
];

/** Where stories that are not this one begin. */
export const relatedHeading =
  /^(?:#+\s*)?(?:recommended|related|trending|popular|most read|latest|more (?:from|on|in)\b.{0,40}|you (?:may|might) (?:also )?like|read next|up next|what to read next|editors'? picks?|recommended for you)(?: (?:stories|articles|news|reading|headlines|content|posts|topics|now))?\s*:?$/iu;

/** "Ministry of Defence via Agency", "Photo: A. Berg/Agency", "© Agency": who took a picture. */
export const creditPattern =
  /^(?:(?:photo|image|picture|credit|illustration|file photo)s?\b.{0,80}|.{2,60}\b(?:via|courtesy of)\b.{2,60}|[\p{Lu}][\p{L}. '-]{2,40}\/[\p{L} ]{2,30})$/iu;

/** "By Anna Berg", "Written by Anna Berg and Karl Lund". */
export const bylinePattern =
  /^(?:[Bb]y|[Ww]ritten by|[Aa]uthor:|[Ff]rom)\s+(\p{Lu}[\p{L}.'’ -]+?(?:(?:,| and| &) \p{Lu}[\p{L}.'’ -]+?)*)(?:\s*[|·,]\s*.*)?$/u;
/** A line that is nothing but a name: two to four capitalised words. */
export const nameLine = /^(?:\p{Lu}[\p{L}'’.-]+)(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|al|bin)){1,4}$/u;
