import { dayInWords } from "../../figures/words/dayInWords";
import type { RollCall, Source } from "../../release/RollCall";

/** Where the facts of a roll call are taken from. */
export function SourceList({ rollCall }: { readonly rollCall: RollCall }) {
  return (
    <section>
      <h2>Sources</h2>
      <ul>
        <li>Choices and tally: {rollCall.source}</li>
        {rollCall.sources.map((source) => (
          <li key={`${source.symbol} ${source.url}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/report?rollCall=${rollCall.id}`} rel="nofollow">
          Report an error in this vote
        </a>
      </p>
    </section>
  );
}

function SourceLine({ source: { symbol, url, consulted } }: { readonly source: Source }) {
  return (
    <>
      {symbol} {url && <a href={url}>{url.replace(/^https?:\/\//, "")}</a>}
      {consulted && `, consulted ${dayInWords(consulted)}`}
    </>
  );
}
