const KEY = "recorded-vote.tab";

/** This tab's own name; it outlives a reload and no other tab has it. */
export function tabName(): string {
  const known = window.sessionStorage.getItem(KEY);
  if (known !== null) return known;
  const name = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  window.sessionStorage.setItem(KEY, name);
  return name;
}
