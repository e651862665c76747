import { describeRefutation } from "../../analysis/describeRefutation";
import { testClaim } from "../../analysis/testClaim";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { BadAddress } from "../_shell/BadAddress";
import { ClaimQuotation } from "./ClaimQuotation";
import { DefinitionPicker } from "./DefinitionPicker";
import { OtherResults } from "./OtherResults";
import { readClaimQuery, type SearchParams } from "./readClaimQuery";
import { Verdict } from "./Verdict";

interface Props {
  readonly release: Release;
  readonly claim: Claim;
  readonly params: SearchParams;
  /** The address of this page without its query. */
  readonly path: string;
}

/** A claim answered: the sentence, the verdict under the definition asked for, the vote it cites, and the texts around it. */
export function ClaimView({ release, claim, params, path }: Props) {
  const query = readClaimQuery(release, claim, params);
  if ("faults" in query) return <BadAddress faults={query.faults} back={path} />;
  const { bloc, asked, rollCalls } = query;
  const [cited, ...others] = rollCalls;
  const result = testClaim(release, cited, bloc);
  const figure = { release, params: asked };
  return (
    <>
      <ClaimQuotation release={release} claim={claim} cited={cited} />
      <Verdict result={result} refutation={describeRefutation(release, result)} />
      <DefinitionPicker path={path} release={release} date={result.date} bloc={bloc} kept={{ rollCalls: asked["rollCalls"] }} />
      <OtherResults release={release} bloc={bloc} rollCalls={others} />
      <FigureOnPage {...figure} name="vote" params={{ ...blocOf(asked, claim), rollCall: cited }} />
      <FigureOnPage {...figure} name="timeline" params={{ subject: claim.subject }} />
      <FigureOnPage {...figure} name="claim" params={{ ...asked, claim: claim.slug }} />
      <FigureOnPage {...figure} name="breaking-point" params={{ rollCall: cited }} />
    </>
  );
}

function blocOf(asked: Readonly<Record<string, string>>, claim: Claim): Record<string, string> {
  const states = asked["states"];
  return states ? { states } : { definition: asked["definition"] ?? claim.defaultDefinition };
}
