/** Where a publication is announced to the other servers, by its number; heard only if the transaction commits. */
export const RELEASE_CHANNEL = "recorded_vote_release";
