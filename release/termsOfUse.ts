/** On what terms the data can be used, as sentences: the data page and what leaves the site say the same. */
export const TERMS_OF_USE =
  "Votes are facts of public records of the United Nations, free to use; every roll call names the document or data set that it was taken from. Whoever quotes them does well to name the document and the release. Data sets that a release was made of ask to be cited by their authors’ wishes: the vote’s page names them under Sources. The code is under the MIT licence.";
