/** A resolution of the Council with a roll call, as the library of the human rights office writes it: the code in 967 $b. */
export const RESOLUTION = [
  "001 26140",
  "245 a=Situation of human rights in the Democratic People's Republic of Korea :  b=resolution /  c=adopted by the Human Rights Council at its 25th session",
  "269 a=20140328",
  "500 a=Main sponsors : Greece (on behalf of the European Union), Japan",
  "591 a=RECORDED",
  "791 a=A/HRC/RES/25/25",
  "793 v=PLENARY MEETING",
  "856 u=http://undocs.org/A/HRC/25/L.17  y=Draft resolution",
  "856 u=https://undocs.org/A/HRC/RES/25/25  y=Resolution",
  "952 a=Adopted at the 55th meeting",
  "967 a=1  b=ARG  c=  d=Y  e=ARGENTINA",
  "967 a=2  b=CHN  c=  d=N  e=CHINA",
  "967 a=3  b=IND  c=  d=A  e=INDIA",
  "967 a=4  b=BEN  c=  d=.  e=BENIN",
  "967 a=5  b=MDV  c=  e=MALDIVES",
  "980 a=Voting Collection",
  "981 a=Human Rights Council",
  "991 a=A/HRC/25/2 (Annex II) -  b=4.  c=Human rights situations that require the Council’s attention -  d=DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA - HUMAN RIGHTS",
  "993 a=Draft resolution A/HRC/25/L.17 as amended",
  "996 b=30  c=6  d=11  e=0  f=47",
];

/** An amendment that was voted down. */
export const AMENDMENT = [
  "001 31147",
  "245 a=Elimination of discrimination against women and girls :  b=amendment /  c=Human Rights Council at its 35th session",
  "269 a=20170622",
  "591 a=RECORDED",
  "791 a=A/HRC/35/L.41",
  "981 a=Human Rights Council",
  "993 a=Amendment A/HRC/35/L.41 to draft resolution A/HRC/35/L.29 Rejected by a recorded vote",
  "996 b=14  c=26  d=6  e=1  f=47",
];

/** A resolution of the General Assembly as the UN Digital Library writes it: the code in 967 $c, the tally in words. */
export const ASSEMBLY = [
  "001 786234",
  "245 a=Situation of human rights in the Democratic People's Republic of Korea :  b=resolution /  c=adopted by the General Assembly",
  "269 a=2014-12-18",
  "591 a=RECORDED - No machine generated vote",
  "791 a=A/RES/69/188",
  "952 a=A/69/PV.73",
  "967 a=1  c=AFG  d=Y  e=AFGHANISTAN",
  "967 a=2  c=AGO  d=A  e=ANGOLA",
  "967 a=3  c=ALB  d=X  e=ALBANIA",
  "991 a=A/69/251  b=68c  c=HUMAN RIGHTS--REPORTS  d=HUMAN RIGHTS SITUATIONS",
  "993 a=A/C.3/69/L.28/Rev.1",
  "996 a=Yes: 116 | No: 20 | Abstentions: 53 | Non-Voting: 4 | Total voting membership: 193",
];

/** The record with some of its lines replaced: those of the same tag; a line of a tag alone takes it away. */
export function changed(lines: readonly string[], ...changes: readonly string[]): string[] {
  const tags = new Set(changes.map((change) => change.slice(0, 3)));
  const left = lines.filter((line) => !tags.has(line.slice(0, 3)));
  return [...left, ...changes.filter((change) => change.length > 3)];
}
