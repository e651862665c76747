import type { Metadata } from "next";
import { FactList, type Fact } from "../../components/FactList";
import { MEASURES, type Measure } from "../_methods/measures";
import { LIMITS } from "../_methods/limits";

export const metadata: Metadata = { title: "Methods" };

/** What is computed, by which formula, after whom, and what the data cannot say. */
export default function MethodsPage() {
  return (
    <>
      <h1>Methods</h1>
      <p>
        For one roll call and one definition, I are the members called hostile on that day and O the others; Y, N, A and X are
        those in favour, against, abstaining and non-voting. A state that was no member has no choice. Present and voting is Y +
        N. Membership and names are those of the day.
      </p>
      <FactList facts={MEASURES.map(factOf)} />
      <h2>What the data cannot say</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}

function factOf({ name, formula, says, source }: Measure): Fact {
  return {
    key: name,
    name,
    says: (
      <>
        {formula && (
          <>
            <code>{formula}</code>
            <br />
          </>
        )}
        {says} {source && <span className="muted">{source}</span>}
      </>
    ),
  };
}
