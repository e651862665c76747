/** What a form leaves as it is in the address. */
export function HiddenFields({
  asked,
  names,
}: {
  readonly asked: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}) {
  return names.map((name) => asked[name] && <input key={name} type="hidden" name={name} value={asked[name]} />);
}
