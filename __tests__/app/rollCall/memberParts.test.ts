import { memberParts } from "../../../app/_rollCall/memberParts";
import type { VoteMember } from "../../../figures/vote/VoteNumbers";

const member = (state: string, name: string, row: string, choice: VoteMember["choice"]): VoteMember => ({
  ...{ state, name, figureName: name, row, choice },
  ...{ inside: false, before: null, after: null },
});
const MEMBERS = [
  member("CIV", "Côte d’Ivoire", "african", "in_favour"),
  member("AUT", "Austria", "western-european-and-others", "in_favour"),
  member("DZA", "Algeria", "african", "abstaining"),
  member("KIR", "Kiribati", "none", "abstaining"),
];
const shown = (parts: ReturnType<typeof memberParts>) =>
  parts.map(({ heading, members }) => [heading, members.map(({ state }) => state).join(" ")]);

describe("memberParts", () => {
  it("puts the groups in their order, each leading to its page but the one that is none, names in the alphabet's order", () => {
    expect(shown(memberParts(MEMBERS, "group", true))).toEqual([
      [{ text: "African (2)", href: "/groups/african" }, "DZA CIV"],
      [{ text: "Western European and Others (1)", href: "/groups/western-european-and-others" }, "AUT"],
      ["No group (1)", "KIR"],
    ]);
  });

  it("puts the choices in their order", () => {
    expect(shown(memberParts(MEMBERS, "choice", true))).toEqual([
      ["In favour (2)", "AUT CIV"],
      ["Abstaining (2)", "DZA KIR"],
    ]);
  });

  it("keeps the order in one list", () => {
    expect(shown(memberParts(MEMBERS, "choice", false))).toEqual([[undefined, "AUT CIV DZA KIR"]]);
  });

  it("orders by name alone", () => {
    expect(shown(memberParts(MEMBERS, "state", false))).toEqual([[undefined, "DZA AUT CIV KIR"]]);
  });
});
