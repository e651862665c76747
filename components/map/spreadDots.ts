interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/**
 * Moves dots that overlap apart, each as little as that takes, so that islands close together can all be seen and pointed at.
 * The same dots always end in the same places.
 * @param distance the least from middle to middle, in px
 */
export function spreadDots<D extends Point>(dots: readonly D[], distance: number): readonly D[] {
  const places = dots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, a] of places.entries()) for (const b of places.slice(i + 1)) push(a, b, distance);
  return dots.map((dot, i) => ({ ...dot, ...places[i] }));
}

function push(a: { x: number; y: number }, b: { x: number; y: number }, distance: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance) return;
  // Two in the very same place part sideways.
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  const half = (distance - apart) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
}
