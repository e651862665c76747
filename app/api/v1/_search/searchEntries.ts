import { rememberPerRelease } from "../../../../analysis/rememberPerRelease";
import type { Release } from "../../../../release/Release";
import { SITE_PAGES } from "../../../_shell/sitePages";
import type { Hit } from "./Hit";
import { spellingsOf } from "./spellingsOf";
import { wordsOf } from "./wordsOf";

/** Something with a name that can be found: a claim, a state, a grouping or a page. */
export interface SearchEntry {
  readonly hit: Hit;
  /** Its whole names, as words with one space between. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** The entries of a release: claims, states under each of their names, groupings, pages; made once for each release. */
export function searchEntries(release: Release): readonly SearchEntry[] {
  return remembered(release, null);
}

const remembered = rememberPerRelease<null, readonly SearchEntry[]>((release) => [
  ...claimEntries(release),
  ...stateEntries(release),
  ...groupingEntries(release),
  ...pageEntries(),
]);

function claimEntries({ claims }: Release): readonly SearchEntry[] {
  return [...claims.values()].map(({ slug, sentence, source }) =>
    entry({ type: "claim", id: slug, title: sentence, url: `/claims/${slug}` }, [
      slug,
      sentence,
      `${source.author} ${source.title} ${source.publisher}`,
    ]),
  );
}

function stateEntries({ states }: Release): readonly SearchEntry[] {
  return states.map((state) =>
    entry({ type: "state", id: state.iso3, title: state.name, url: `/states/${state.iso3}` }, spellingsOf(state)),
  );
}

function groupingEntries({ groupings }: Release): readonly SearchEntry[] {
  return [...groupings.values()].map(({ slug, name }) =>
    entry({ type: "grouping", id: slug, title: name, url: `/groups/${slug}` }, [slug, name]),
  );
}

function pageEntries(): readonly SearchEntry[] {
  return SITE_PAGES.map(({ href, name, words }) =>
    entry({ type: "page", id: href.slice(1) || "home", title: name, url: href }, [name, `${name} ${words}`]),
  );
}

function entry(hit: Hit, names: readonly string[]): SearchEntry {
  const folded = names.map(wordsOf);
  return { hit, names: folded.map((words) => words.join(" ")), words: [...new Set(folded.flat())] };
}
