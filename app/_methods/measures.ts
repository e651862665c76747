/** A measure in words for readers: what `analysis` computes, by the same formula. */
export interface Measure {
  readonly name: string;
  readonly formula: string;
  readonly says: string;
  readonly source: string;
}

export const MEASURES: readonly Measure[] = [
  { name: "Outside support", formula: "Y(O)", says: "How many states outside the bloc were in favour.", source: "" },
  { name: "Outside share", formula: "Y(O) ∕ Y", says: "How much of the support came from outside.", source: "" },
  {
    name: "Breadth",
    formula: "",
    says: "Regional groups with at least one state outside in favour; and with more in favour than against. States without a group are in none.",
    source: "",
  },
  {
    name: "Rates",
    formula: "Y ∕ (Y + N + A), Y ∕ (Y + N)",
    says: "Of those that cast a vote, and of those present and voting; of the states outside and inside.",
    source: "",
  },
  {
    name: "Contrast",
    formula: "Y(O) ∕ (Y + N + A)(O) − Y(I) ∕ (Y + N + A)(I)",
    says: "Whether support is a matter of the bloc, with a 95% interval: the hybrid score interval, method 10. Pooled roll calls are not independent, so that theirs describes and does not test.",
    source: "R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890",
  },
  {
    name: "Grades",
    formula: "Y(O) ≥ 1; Y(O) ∕ Y ≥ ⅓; Y(O) ∕ Y > ½; Y(O) > N(O)",
    says: "Not limited; substantial; mostly outside; adopted without the bloc. Each holds only where all before it hold. No verdict on a text without a recorded vote or without the choices of states.",
    source: "",
  },
  {
    name: "Agreement",
    formula: "mean of 1, ½, 0",
    says: "Of two states over the roll calls in which both cast a vote: 1 for the same choice, ½ where just one abstained, 0 for opposite. Cohen’s kappa beside it, unweighted. From fewer than 20 shared roll calls it is marked and never ranked.",
    source: "J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46",
  },
  {
    name: "Breaking point",
    formula: "",
    says: "The members in the order of their agreement with the United States in General Assembly roll calls of the five years before; the smallest number of the first that must be called hostile before Y(O) ∕ Y < ½, and before Y(O) ≤ N(O).",
    source: "",
  },
  {
    name: "Specification curve",
    formula: "",
    says: "Every definition × set of roll calls × treatment of abstentions × denominator, sorted. What a choice explains of the spread is the share of the variance between its options.",
    source: "U. Simonsohn, J. P. Simmons and L. D. Nelson, Nature Human Behaviour 4 (2020), 1208–1214",
  },
  {
    name: "Placebo",
    formula: "",
    says: "The outside share under 1,000 blocs of the same size drawn by lot among the members of the vote, by a generator with a printed seed; and under the same definition for the texts on other countries.",
    source: "",
  },
  {
    name: "Agreement Index",
    formula: "(max(Y, N, A) − ½ (Y + N + A − max(Y, N, A))) ∕ (Y + N + A)",
    says: "How far a group votes as one in a roll call: 1 where all choose the same, 0 where they split evenly three ways.",
    source: "S. Hix, A. Noury and G. Roland, British Journal of Political Science 35 (2005), 209–234",
  },
  {
    name: "Rice index",
    formula: "|Y − N| ∕ (Y + N)",
    says: "The same without abstentions.",
    source: "S. A. Rice, Quantitative Methods in Politics (1928)",
  },
  {
    name: "Ideal points",
    formula: "",
    says: "A position on one dimension for each state, session and body, from the roll calls themselves, by the graded response model estimated with EM; the United States is positive. With standard errors.",
    source: "F. Samejima, Psychometrika Monograph 17 (1969); R. D. Bock and M. Aitkin, Psychometrika 46 (1981), 443–459",
  },
];
