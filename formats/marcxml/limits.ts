/** How deep elements may stand in each other. MARCXML needs four. */
export const MOST_DEPTH = 64;

/** Characters that may stand without a tag being opened or closed: far more than any field of a record has. */
export const MOST_WITHOUT_TAG = 2 ** 20;

/** Characters of text that one record may hold. The longest in the libraries' files have some ten thousand. */
export const MOST_OF_RECORD = 2 ** 22;

/** Fields that one record may hold. A vote of all members of the United Nations has about two hundred. */
export const MOST_FIELDS = 10_000;
