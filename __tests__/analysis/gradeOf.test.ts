import { gradeOf } from "../../analysis/gradeOf";

const grade = (inFavour: number, outsideInFavour: number, outsideAgainst: number) =>
  gradeOf({ inFavour }, { inFavour: outsideInFavour, against: outsideAgainst });

describe("gradeOf", () => {
  it("has no grade where nobody was in favour", () => expect(grade(0, 0, 5)).toBeUndefined());
  it("is limited where no vote in favour came from outside", () => expect(grade(30, 0, 0)).toBe("limited"));
  it("is not limited with one", () => expect(grade(30, 1, 0)).toBe("not_limited"));
  it("is not limited just under a third", () => expect(grade(30, 9, 0)).toBe("not_limited"));
  it("is substantial at a third exactly", () => expect(grade(30, 10, 0)).toBe("substantial"));
  it("is substantial at half exactly, though more than were against", () => expect(grade(30, 15, 0)).toBe("substantial"));
  it("is mostly outside past half", () => expect(grade(30, 16, 16)).toBe("mostly_outside"));
  it("is adopted without the bloc where those in favour outside also outnumber those against outside", () =>
    expect(grade(30, 16, 15)).toBe("adopted_without_bloc"));
});
