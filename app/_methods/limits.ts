/** What a reader must know before a number is used. */
export const LIMITS: readonly string[] = [
  "A recorded vote says what delegations chose on a text, not why. “Hostile” is a definition that the reader picks, never a finding.",
  "Adopted without a vote is an outcome of its own: it is neither support by all nor missing data.",
  "Where the announced tally and the choices add up to different numbers, both are kept and shown, and tests use the choices. Neither is corrected.",
  "What a delegation said later that it had meant is kept beside its vote and never counted.",
  "Where two sources disagree on a choice, the record of the United Nations is shown before a data set, and the disagreement stands on the vote’s page.",
  "Data sets of recorded votes hold no texts adopted without one; shares of consensus are of what a release holds.",
  "The votes of a body are not drawn at random: intervals say how far counts of this size could stray, and no more.",
  "Where the General Assembly’s roll calls of the years before a vote are not in the release, closeness to the United States is taken from published figures, and the page says so.",
];
