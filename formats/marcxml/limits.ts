/** How deep elements may stand in each other. MARCXML needs four. */
export const MOST_DEPTH = 64;

/** Characters that may stand without a tag being opened or closed: comments, instructions and the text of elements that are passed over. */
export const MOST_WITHOUT_TAG = 2 ** 20;

/** Characters that one part of a field may hold. The longest in the libraries' files have some hundred. */
export const MOST_OF_TEXT = 2 ** 14;

/** Fields that one record may hold. A vote of all members of the United Nations has about two hundred. */
export const MOST_FIELDS = 2_000;

/** Parts that one field may hold. */
export const MOST_SUBFIELDS = 100;
