/** A drawing that failed for a reason that nobody expects: a 500. */
export class DrawingFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DrawingFailed";
  }
}

/** No worker was free in time, or the drawing itself took too long: a 503, worth trying again. */
export class DrawingRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DrawingRefused";
  }
}
