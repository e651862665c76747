import Link from "next/link";
import { FactList, type Fact } from "../../components/FactList";
import type { Kind } from "../../formats/words/Kind";
import type { Release } from "../../release/Release";
import type { RollCall, Sponsorship } from "../../release/RollCall";
import { listAddress } from "../_resolutions/listAddress";
import { StateLinks } from "../_states/StateLinks";

const KINDS: Readonly<Record<Kind, string>> = {
  adoption: "The adoption of the text",
  amendment: "An amendment",
  paragraph: "A paragraph, separately",
  motion: "A motion",
};

/** What the record says around a vote: what was voted on, where, and who put it forward; a dash where the source does not say. */
export function VoteFacts({ release, rollCall }: { readonly release: Release; readonly rollCall: RollCall }) {
  const { kind, meeting, agendaItem, topics, subject, confidence, note } = rollCall;
  const country = subject && release.states[release.stateIndex.get(subject) ?? -1];
  const facts: readonly Fact[] = [
    { key: "kind", name: "Voted on", says: KINDS[kind] },
    ...(country
      ? [{ key: "subject", name: "Country", says: <ListLink name="subject" value={country.iso3} text={country.name} /> }]
      : []),
    {
      key: "topics",
      name: "Topics",
      says: topics.length === 0 ? "–" : topics.map((topic) => <ListLink key={topic} name="topic" value={topic} text={topic} />),
    },
    { key: "meeting", name: "Meeting", says: meeting ?? "–" },
    { key: "agenda", name: "Agenda item", says: agendaItem ?? "–" },
    { key: "main", name: "Main sponsors", says: <Sponsors release={release} rollCall={rollCall} role="main_sponsor" /> },
    { key: "co", name: "Co-sponsors", says: <Sponsors release={release} rollCall={rollCall} role="co_sponsor" /> },
    ...(note ? [{ key: "note", name: "Note", says: note }] : []),
    ...(confidence === "high"
      ? []
      : [{ key: "confidence", name: "Certainty", says: `${confidence}: not checked against the UN’s own record` }]),
  ];
  return (
    <section>
      <h2>On the record</h2>
      <FactList facts={facts} />
    </section>
  );
}

function ListLink({ name, value, text }: { readonly name: string; readonly value: string; readonly text: string }) {
  return (
    <>
      <Link href={listAddress("/resolutions", {}, { [name]: value })} prefetch={false}>
        {text}
      </Link>{" "}
    </>
  );
}

interface SponsorsProps {
  readonly release: Release;
  readonly rollCall: RollCall;
  readonly role: Sponsorship["role"];
}

function Sponsors({ release, rollCall: { sponsors, date }, role }: SponsorsProps) {
  const own = sponsors.filter((sponsor) => sponsor.role === role).map(({ state }) => state);
  return own.length === 0 ? "–" : <StateLinks release={release} states={own} on={date} />;
}
