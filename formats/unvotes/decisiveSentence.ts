/** Texts that are not a title but the words of the President before the vote. */
const SPEECH = /^(?:The (?:Acting )?President\b|I (?:shall|will) now )/;
const ABOUT_THE_VOTE = /^(?:A (?:single )?(?:separate,? )?recorded ?vote|A$|\d[\d-]*(?: A\/\d+\/PV\.\d+)?(?: A)?$|May I |Is there |Are there |There (?:is|are) no|I see no|I hear no)/;
const DECIDES = /\b(?:vote|voting|decision|decide|motion|amendments?|paragraphs?|draft ?resolution)\b/i;

/** Of a President's words before the vote, the sentence that says what is put to it; `null` where the text is no such speech. */
export function decisiveSentence(text: string): string | null {
  if (!SPEECH.test(text)) return null;
  const sentences = text
    .replace(/ A$/, "")
    .split(/(?<=[.?!])\s+(?=[A-Z0-9])/)
    .map((sentence) => sentence.replace(/^The (?:Acting )?President(?: ?\([^)]*\))?:? ?/, "").trim())
    .filter((sentence) => sentence !== "" && !ABOUT_THE_VOTE.test(sentence));
  return sentences.findLast((sentence) => DECIDES.test(sentence)) ?? sentences.at(-1) ?? text;
}
