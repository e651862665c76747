import { blocOn } from "../../analysis/blocOn";
import type { Abstentions, Denominator } from "../../analysis/Specification";
import { dayInWords } from "../../figures/words/dayInWords";
import { Choose } from "./Choose";
import styles from "./Choices.module.css";
import { DefinitionList } from "./DefinitionList";
import { LaboratoryForm } from "./LaboratoryForm";
import { MembersForm } from "./MembersForm";
import type { View } from "./View";
import { votesOffered, type Offer } from "./votesOffered";

const ABSTENTION_OFFERS: readonly Offer<Abstentions | "">[] = [
  { value: "", label: "left aside" },
  { value: "against", label: "counted with the against" },
  { value: "half", label: "half to each side" },
];
const DENOMINATOR_OFFERS: readonly Offer<Denominator | "">[] = [
  { value: "", label: "votes cast" },
  { value: "present_and_voting", label: "present and voting" },
  { value: "members", label: "all members" },
];

/** What the verdict depends on: who is called hostile, which votes, and how they are counted. */
export function Choices({ view }: { readonly view: View }) {
  const { abstentions, denominator } = view.reading.state;
  const { isLive } = view;
  return (
    <section aria-labelledby="choices" className={styles.choices}>
      <h2 id="choices">What it depends on</h2>
      <DefinitionForm view={view} />
      <DefinitionList view={view} />
      <VotesForms view={view} />
      <LaboratoryForm view={view} says={["abstentions", "denominator"]}>
        <Choose
          id="abstentions"
          name="abstentions"
          label="Abstentions"
          value={abstentions === "ignored" ? "" : abstentions}
          offers={ABSTENTION_OFFERS}
          isLive={isLive}
        />
        <Choose
          id="denominator"
          name="denominator"
          label="Rates are of"
          value={denominator === "votes_cast" ? "" : denominator}
          offers={DENOMINATOR_OFFERS}
          isLive={isLive}
        />
      </LaboratoryForm>
      <MembersForm view={view} />
    </section>
  );
}

function DefinitionForm({ view }: { readonly view: View }) {
  const { release, reading, answer } = view;
  const { bloc } = reading.state;
  const definitions = [...release.definitions.values()];
  const chosen = bloc.kind === "definition" ? release.definitions.get(bloc.slug) : undefined;
  const offers = definitions.map((definition) => ({
    value: definition.slug,
    label: `${definition.name} (${blocOn(release, definition, answer.day).size})`,
  }));
  const own = chosen ? [] : [{ value: "", label: `your own list (${bloc.kind === "states" ? bloc.states.length : 0})` }];
  return (
    <>
      <LaboratoryForm view={view} says={["definition", "states", "edited"]}>
        <Choose
          id="definition"
          name="definition"
          label="Who counts as hostile?"
          value={chosen?.slug ?? ""}
          offers={[...own, ...offers]}
          isLive={view.isLive}
        />
      </LaboratoryForm>
      {chosen && (
        <p className={styles.rule}>
          {chosen.rule} {chosen.note} Source: {chosen.source}. Counted on the day of each vote; in brackets, states on{" "}
          {dayInWords(answer.day)}.
        </p>
      )}
    </>
  );
}

function VotesForms({ view }: { readonly view: View }) {
  const { votes } = view.reading.state;
  const { sets, alone, years } = votesOffered(view.release, view.claim);
  const set = votes.kind === "set" ? votes.set : "";
  const [from, to] = votes.kind === "set" ? [votes.from ?? "", votes.to ?? ""] : ["", ""];
  // The votes cited are what holds anyway, so a period chosen beside them means every vote in it.
  const setOffers = sets.map((offer) => (offer.value === "cited" && votes.kind === "set" ? { ...offer, value: "" } : offer));
  const named =
    votes.kind === "ids" ? [{ value: "", label: votes.ids.length === 1 ? "one vote" : `${votes.ids.length} votes` }] : [];
  const single = votes.kind === "ids" && votes.ids.length === 1 ? (votes.ids[0] ?? "") : "";
  const says = ["set", "from", "to", "rollCalls"];
  const shared = { isLive: view.isLive };
  return (
    <>
      <LaboratoryForm view={view} says={says}>
        <Choose
          {...shared}
          id="set"
          name="set"
          label="Which votes?"
          value={set === "cited" ? "" : set}
          offers={[...named, ...setOffers]}
        />
        <Choose {...shared} id="from" name="from" label="from" value={from} offers={yearOffers(years, from, "the first")} />
        <Choose {...shared} id="to" name="to" label="to" value={to} offers={yearOffers(years, to, "the last")} />
      </LaboratoryForm>
      <LaboratoryForm view={view} says={says}>
        <Choose
          {...shared}
          id="rollCalls"
          name="rollCalls"
          label="or one vote"
          value={single}
          offers={single ? ensure(alone, single) : [{ value: "", label: "–" }, ...alone]}
        />
      </LaboratoryForm>
    </>
  );
}

function yearOffers(years: readonly string[], chosen: string, none: string): readonly Offer<string>[] {
  return [
    { value: "", label: none },
    ...ensure(
      years.map((year) => ({ value: year, label: year })),
      chosen,
    ),
  ];
}

function ensure(offers: readonly Offer<string>[], value: string): readonly Offer<string>[] {
  return value === "" || offers.some((offer) => offer.value === value) ? offers : [{ value, label: value }, ...offers];
}
