import type { Release } from "../release/Release";

/**
 * The function, remembering its answers for each release as long as somebody holds the release.
 * A release never changes, so an answer stays true. Past `atMost` answers the oldest goes, because keys may come from a reader.
 */
export function rememberPerRelease<K, V>(
  compute: (release: Release, key: K) => V,
  atMost = 1_000,
): (release: Release, key: K) => V {
  const remembered = new WeakMap<Release, Map<K, V>>();
  return (release, key) => {
    const answers = remembered.get(release) ?? new Map<K, V>();
    remembered.set(release, answers);
    if (answers.has(key)) return answers.get(key) as V;
    const answer = compute(release, key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= atMost) break;
      answers.delete(oldest);
    }
    return answer;
  };
}
