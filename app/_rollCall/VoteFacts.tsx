import Link from "next/link";
import { FactList, type Fact } from "../../components/FactList";
import { listInWords } from "../../figures/words/listInWords";
import type { Kind } from "../../formats/words/Kind";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { listAddress } from "../_resolutions/listAddress";
import { StateLinks } from "../_states/StateLinks";

const KINDS: Readonly<Record<Kind, string>> = {
  adoption: "The adoption of the text",
  amendment: "An amendment",
  paragraph: "A paragraph, separately",
  motion: "A motion",
};

const ROLES = [
  { role: "main_sponsor", name: "Main sponsors" },
  { role: "co_sponsor", name: "Co-sponsors" },
] as const;

/** What the record says around a vote: what was voted on, where, and who put it forward; and what of that the source does not say. */
export function VoteFacts({ release, rollCall }: { readonly release: Release; readonly rollCall: RollCall }) {
  const { kind, date, meeting, agendaItem, topics, subject, sponsors, confidence, note } = rollCall;
  const country = subject && release.states[release.stateIndex.get(subject) ?? -1];
  const missing = [
    ...(meeting ? [] : ["meeting"]),
    ...(agendaItem ? [] : ["agenda item"]),
    ...(sponsors.length > 0 ? [] : ["sponsors"]),
  ];
  const facts: readonly Fact[] = [
    { key: "kind", name: "Voted on", says: KINDS[kind] },
    ...(country
      ? [{ key: "subject", name: "Country", says: <ListLink name="subject" value={country.iso3} text={country.name} /> }]
      : []),
    ...(topics.length > 0
      ? [
          {
            key: "topics",
            name: "Topics",
            says: topics.map((topic) => <ListLink key={topic} name="topic" value={topic} text={topic} />),
          },
        ]
      : []),
    ...(meeting ? [{ key: "meeting", name: "Meeting", says: meeting }] : []),
    ...(agendaItem ? [{ key: "agenda", name: "Agenda item", says: agendaItem }] : []),
    ...ROLES.flatMap(({ role, name }) => {
      const own = sponsors.filter((sponsor) => sponsor.role === role).map(({ state }) => state);
      return own.length > 0 ? [{ key: role, name, says: <StateLinks release={release} states={own} on={date} /> }] : [];
    }),
    ...(missing.length > 0 ? [{ key: "missing", name: "Not in the source", says: listInWords(missing) }] : []),
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
