const KINDS: ReadonlyMap<string, (subject: string) => string> = new Map<string, (subject: string) => string>([
  ["release.publish", (subject) => `Release ${subject} published`],
  ["seed.load", () => "The shipped facts loaded"],
  ["roll_calls.import", (subject) => `${subject} imported`],
]);

/** What a revision tells of that is no change of one vote: "Release 3 published". */
export function revisionInWords(what: string, subject: string): string {
  return KINDS.get(what)?.(subject) ?? `${what} ${subject}`;
}
