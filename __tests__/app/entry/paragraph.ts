/** The vote on A/HRC/RES/25/25 as the Council's report prints it. */
export const PARAGRAPH = `At the request of the representative of Cuba, a recorded vote was taken on the draft resolution. The voting was as follows:

In favour:
Argentina, Austria, Benin, Botswana, Brazil, Burkina Faso, Chile, Costa Rica, Côte d'Ivoire, Czech Republic, Estonia, France, Germany, Ireland, Italy, Japan, Kazakhstan, Maldives, Mexico, Montenegro, Morocco, Peru, Philippines, Republic of Korea, Romania, Sierra Leone, The former Yugoslav Republic of Macedonia, United Arab Emirates, United Kingdom of Great Britain and Northern Ireland, United States of America

Against:
China, Cuba, Pakistan, Russian Federation, Venezuela (Bolivarian Republic of), Viet Nam

Abstaining:
Algeria, Congo, Ethiopia, Gabon, India, Indonesia, Kenya, Kuwait, Namibia, Saudi Arabia, South Africa

Draft resolution A/HRC/25/L.17 was adopted by 30 votes to 6, with 11 abstentions.`;
