const QUOTED = /\b(?:entitled|intitul[eé]e?|titulad[oa])[,:]?\s+[“"«]\s*([^”"»]{5,400}?)\s*[”"»]/iu;
/** "adopted the resolution on the situation of human rights in …", "the draft resolution on …". */
const ON =
  /\bresolution on (?:the )?([^.;\n”"()]{8,300}?)(?=\s*(?:[.;\n(]|, (?:which|as|by|contained|sponsored|document)\b|$))/iu;

/** The title of the text voted on, where the words around the vote give it: in quotation marks after "entitled", or after "resolution on". */
export function titleIn(text: string): string | null {
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return tidy(quoted);
  const on = ON.exec(text)?.[1];
  return on === undefined ? null : tidy(on.charAt(0).toUpperCase() + on.slice(1));
}

function tidy(title: string): string {
  return title.replace(/\s+/g, " ").trim();
}
