/** A share from 0 to 1 as whole percent: "78%". Only all is 100% and only none is 0%. */
export function percentInWords(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return "over 99%";
  return rounded === 0 && share > 0 ? "under 1%" : `${rounded}%`;
}
