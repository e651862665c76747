import type { Metadata } from "next";
import { FactList, type Fact } from "../../components/FactList";
import { MEASURES, type Measure } from "../_methods/measures";
import { examplesOf } from "../_methods/examplesOf";
import { LIMITS } from "../_methods/limits";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Methods" };

/** What is computed, by which formula, after whom, worked through on a vote of the release, and what the data cannot say. */
export default function MethodsPage() {
  const release = runtime().currentRelease();
  const examples = examplesOf(release);
  return (
    <>
      <h1>Methods</h1>
      <p>
        For one roll call and one definition, I are the members called hostile on that day and O the others; Y, N, A and X are
        those in favour, against, abstaining and non-voting. A state that was no member has no choice. Present and voting is Y +
        N. Membership and names are those of the day.
      </p>
      {examples && (
        <p className="muted">
          The examples are computed from release {release.info.number}, as this page is asked for: {examples.on}.
        </p>
      )}
      <FactList facts={MEASURES.map((measure) => factOf(measure, examples?.byMeasure.get(measure.name)))} />
      <h2>What the data cannot say</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}

function factOf({ name, formula, says, source }: Measure, example: string | undefined): Fact {
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
        {example && (
          <>
            <br />
            <span>For example: {example}.</span>
          </>
        )}
      </>
    ),
  };
}
