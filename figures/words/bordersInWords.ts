/** What every map says of its borders: `docs/decisions/0012-world-map.md` has which are whose. */
export const BORDERS = "borders after Natural Earth and maps of the UN, without a position on disputed ones";
