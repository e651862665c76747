/** The address of the list with some of its parameters changed; `undefined` takes one away. A changed filter begins at the first page again. */
export function listAddress(
  path: string,
  asked: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const all: Readonly<Record<string, string | undefined>> = { ...asked, page: undefined, ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
