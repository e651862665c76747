/** A parameter of a figure's address, and what it may say. */
export interface GalleryParameter {
  readonly name: string;
  readonly says: string;
}

/** A figure as the gallery shows it. */
export interface GalleryEntry {
  readonly name: string;
  readonly title: string;
  readonly shows: string;
  readonly parameters: readonly GalleryParameter[];
  /** The address of the example, without the question mark. */
  readonly example: string;
}

const ROLL_CALL = {
  name: "rollCall",
  says: "The id of a vote, such as a-hrc-res-25-25; left out, the vote that the claim cites.",
};
const CLAIM = { name: "claim", says: "The slug of a claim; left out, the first." };
const DEFINITION = { name: "definition", says: "Who counts as hostile: the slug of a definition; left out, the claim’s own." };
const STATES = { name: "states", says: "In place of a definition, your own list: codes of three letters with commas between." };
const ROLL_CALLS = { name: "rollCalls", says: "Ids of votes with commas between; left out, those of the claim." };
const SELECTION = [
  { name: "from", says: "The first day, month or year." },
  { name: "to", says: "The last." },
  { name: "body", says: "GA, HRC, CHR or a committee, such as GA-C3; left out, all." },
  { name: "topic", says: "One topic, as a vote’s page writes it." },
];

/** Every figure, in the order of the gallery. */
export const GALLERY: readonly GalleryEntry[] = [
  {
    name: "vote",
    title: "One vote",
    shows: "Who voted how: a box for each member, by regional group or by side of a definition’s line.",
    parameters: [ROLL_CALL, { name: "by", says: "regional-group or definition." }, DEFINITION, STATES],
    example: "rollCall=a-hrc-res-25-25",
  },
  {
    name: "map",
    title: "One vote on a map",
    shows:
      "The same on a map of the world: land and, for small states, dots in the colours of the choices; members of the past on the land that they held.",
    parameters: [ROLL_CALL],
    example: "rollCall=a-res-69-188",
  },
  {
    name: "timeline",
    title: "A subject over time",
    shows: "Every text on one country: recorded votes as bars with their numbers, texts adopted without a vote as open circles.",
    parameters: [
      { name: "subject", says: "The code of the country that the texts are on." },
      { name: "body", says: "GA, HRC or CHR alone, or a committee beside them." },
      DEFINITION,
      STATES,
    ],
    example: "subject=PRK",
  },
  {
    name: "state",
    title: "A state over time",
    shows:
      "What one state chose: the shares of each year’s recorded votes and how many they were, years without a seat, texts without a vote.",
    parameters: [
      { name: "state", says: "Its code of three letters." },
      { name: "subject", says: "Only texts on this country." },
    ],
    example: "state=JPN",
  },
  {
    name: "claim",
    title: "A claim under every definition",
    shows: "How much of the support came from outside the bloc, one row a definition of “hostile”.",
    parameters: [CLAIM, ROLL_CALLS, DEFINITION, STATES],
    example: "",
  },
  {
    name: "breaking-point",
    title: "The breaking point",
    shows: "How many states have to be called hostile, in order of agreement with the United States, before the claim fails.",
    parameters: [CLAIM, ROLL_CALL],
    example: "",
  },
  {
    name: "specifications",
    title: "The specification curve",
    shows:
      "The same measure under every combination of definition, votes, abstentions and denominator, from the smallest to the largest.",
    parameters: [
      CLAIM,
      { name: "measure", says: "outsideShare, outsideRate or contrast." },
      DEFINITION,
      STATES,
      ROLL_CALLS,
      { name: "abstentions", says: "ignored, against or half." },
      { name: "denominator", says: "votes_cast, present_and_voting or members." },
    ],
    example: "",
  },
  {
    name: "placebo",
    title: "A placebo",
    shows: "The same test under random blocs of the same size, and on texts on other countries.",
    parameters: [
      CLAIM,
      ROLL_CALL,
      { name: "seed", says: "A whole number: the same seed gives the same random blocs." },
      DEFINITION,
      STATES,
    ],
    example: "",
  },
  {
    name: "switchers",
    title: "Who changed between two texts",
    shows: "The choices in one vote and in another as a flow from left to right, and who went which way.",
    parameters: [
      { name: "from", says: "The id of the earlier vote; left out, the one before on the same subject." },
      { name: "to", says: "The id of the later vote." },
      { name: "members", says: "all, or both: only those that were members at both." },
    ],
    example: "from=a-hrc-res-25-25&to=a-hrc-res-28-22",
  },
  {
    name: "cohesion",
    title: "A group over time",
    shows: "How far a group voted as one, year by year, and over how many votes.",
    parameters: [{ name: "grouping", says: "The slug of a group, such as eu." }, ...SELECTION],
    example: "grouping=eu",
  },
  {
    name: "agreement",
    title: "Agreement between states",
    shows: "Of two states year by year; of more as a matrix in which those that vote alike stand side by side.",
    parameters: [
      { name: "a", says: "The code of a state." },
      { name: "b", says: "The code of another." },
      { name: "states", says: "In place of the two, more: codes with commas between." },
      { name: "grouping", says: "In place of both, the slug of a group." },
      ...SELECTION,
    ],
    example: "a=KOR&b=JPN",
  },
  {
    name: "agreement-map",
    title: "Agreement with one state on a map",
    shows: "How far every other state chose the same as one, in five steps that are the same for every map.",
    parameters: [{ name: "state", says: "The code of the one; left out, the United States." }, ...SELECTION],
    example: "state=USA",
  },
  {
    name: "alignment",
    title: "Between two states",
    shows: "Every state by its agreement with one state and with another: across and upwards.",
    parameters: [
      { name: "x", says: "The code of the state across; left out, USA." },
      { name: "y", says: "The code of the state upwards; left out, CHN." },
      { name: "states", says: "Your own list to point out: codes with commas between." },
      { name: "grouping", says: "In place of it, the slug of a group." },
      ...SELECTION,
    ],
    example: "x=USA&y=CHN",
  },
];
