/** The colours of `theme.css` for a drawing that leaves without it: light, and dark where the reader's system is. */
const COLOURS = `svg{--paper:#fbfaf7;--ink:#1d1d1b;--muted:#5f5c55;--rule:#dedbd3;--in-favour:#17457f;--on-in-favour:#fff;--against:#d9582a;--on-against:#1d1d1b;--abstaining:#c3c0b7;--abstaining-outline:#87837a;--on-abstaining:#1d1d1b;--non-voting-outline:#87837a;--accent:#17457f;--sans:"Noto Sans",sans-serif;--serif:"Noto Serif",serif;background:#fbfaf7}`;

/** A drawing of a page made complete by itself. */
export function standaloneSvg(svg: string): string {
  return svg.replace(/>/, `><style>${COLOURS}</style>`);
}
