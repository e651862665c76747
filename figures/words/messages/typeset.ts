/**
 * Messages whose every text, and every text that their functions give, is set as the language asks for (such as no-break spaces), so that no message
 * has to see to that itself. What is no text passes as it is.
 */
export function typeset<T>(messages: T, set: (text: string) => string): T {
  return typesetValue(messages, set) as T;
}

function typesetValue(value: unknown, set: (text: string) => string): unknown {
  if (typeof value === "string") return set(value);
  if (typeof value === "function")
    return (...told: readonly unknown[]) => typesetValue((value as (...told: readonly unknown[]) => unknown)(...told), set);
  if (Array.isArray(value)) return value.map((one) => typesetValue(one, set));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typesetValue(one, set)]));
  return value;
}
