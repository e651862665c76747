/** A share from fewer shared roll calls than this is marked as resting on few, and never ranks first. */
const FEW_SHARED = 20;

/** Whether an agreement rests on too few shared roll calls to be ranked. */
export function isFewShared(shared: number): boolean {
  return shared < FEW_SHARED;
}
