/** ISO 3166-1 alpha-2 and alpha-3 codes of the states of today and their UN M49 numbers. Source: UN Statistics Division, M49. */
const TODAY = [
  "AF AFG 004", "AO AGO 024", "AL ALB 008", "AD AND 020", "AE ARE 784", "AR ARG 032", "AM ARM 051",
  "AG ATG 028", "AU AUS 036", "AT AUT 040", "AZ AZE 031", "BI BDI 108", "BE BEL 056", "BJ BEN 204",
  "BF BFA 854", "BD BGD 050", "BG BGR 100", "BH BHR 048", "BS BHS 044", "BA BIH 070", "BY BLR 112",
  "BZ BLZ 084", "BO BOL 068", "BR BRA 076", "BB BRB 052", "BN BRN 096", "BT BTN 064", "BW BWA 072",
  "CF CAF 140", "CA CAN 124", "CH CHE 756", "CL CHL 152", "CN CHN 156", "CI CIV 384", "CM CMR 120",
  "CD COD 180", "CG COG 178", "CO COL 170", "KM COM 174", "CV CPV 132", "CR CRI 188", "CU CUB 192",
  "CY CYP 196", "CZ CZE 203", "DE DEU 276", "DJ DJI 262", "DM DMA 212", "DK DNK 208", "DO DOM 214",
  "DZ DZA 012", "EC ECU 218", "EG EGY 818", "ER ERI 232", "ES ESP 724", "EE EST 233", "ET ETH 231",
  "FI FIN 246", "FJ FJI 242", "FR FRA 250", "FM FSM 583", "GA GAB 266", "GB GBR 826", "GE GEO 268",
  "GH GHA 288", "GN GIN 324", "GM GMB 270", "GW GNB 624", "GQ GNQ 226", "GR GRC 300", "GD GRD 308",
  "GT GTM 320", "GY GUY 328", "VA HLY 336", "HN HND 340", "HR HRV 191", "HT HTI 332", "HU HUN 348",
  "ID IDN 360", "IN IND 356", "IE IRL 372", "IR IRN 364", "IQ IRQ 368", "IS ISL 352", "IL ISR 376",
  "IT ITA 380", "JM JAM 388", "JO JOR 400", "JP JPN 392", "KZ KAZ 398", "KE KEN 404", "KG KGZ 417",
  "KH KHM 116", "KI KIR 296", "KN KNA 659", "KR KOR 410", "KW KWT 414", "LA LAO 418", "LB LBN 422",
  "LR LBR 430", "LY LBY 434", "LC LCA 662", "LI LIE 438", "LK LKA 144", "LS LSO 426", "LT LTU 440",
  "LU LUX 442", "LV LVA 428", "MA MAR 504", "MC MCO 492", "MD MDA 498", "MG MDG 450", "MV MDV 462",
  "MX MEX 484", "MH MHL 584", "MK MKD 807", "ML MLI 466", "MT MLT 470", "MM MMR 104", "ME MNE 499",
  "MN MNG 496", "MZ MOZ 508", "MR MRT 478", "MU MUS 480", "MW MWI 454", "MY MYS 458", "NA NAM 516",
  "NE NER 562", "NG NGA 566", "NI NIC 558", "NL NLD 528", "NO NOR 578", "NP NPL 524", "NR NRU 520",
  "NZ NZL 554", "OM OMN 512", "PK PAK 586", "PA PAN 591", "PE PER 604", "PH PHL 608", "PW PLW 585",
  "PG PNG 598", "PL POL 616", "KP PRK 408", "PT PRT 620", "PY PRY 600", "PS PSE 275", "QA QAT 634",
  "RO ROU 642", "RU RUS 643", "RW RWA 646", "SA SAU 682", "SD SDN 729", "SN SEN 686", "SG SGP 702",
  "SB SLB 090", "SL SLE 694", "SV SLV 222", "SM SMR 674", "SO SOM 706", "RS SRB 688", "SS SSD 728",
  "ST STP 678", "SR SUR 740", "SK SVK 703", "SI SVN 705", "SE SWE 752", "SZ SWZ 748", "SC SYC 690",
  "SY SYR 760", "TD TCD 148", "TG TGO 768", "TH THA 764", "TJ TJK 762", "TM TKM 795", "TL TLS 626",
  "TO TON 776", "TT TTO 780", "TN TUN 788", "TR TUR 792", "TV TUV 798", "TZ TZA 834", "UG UGA 800",
  "UA UKR 804", "UY URY 858", "US USA 840", "UZ UZB 860", "VC VCT 670", "VE VEN 862", "VN VNM 704",
  "VU VUT 548", "WS WSM 882", "YE YEM 887", "ZA ZAF 710", "ZM ZMB 894", "ZW ZWE 716",
] as const;

/**
 * Codes that former states, names and governments had (ISO 3166-3; M49, former codes), and the states that a file may mean by them: which
 * of several is told by the name and the date. Yugoslavia's went on to be used for Serbia and Montenegro and for Serbia.
 */
const FORMER: readonly (readonly [string, readonly string[]])[] = [
  ["YU", ["YUG", "SCG", "SRB"]],
  ["YUG", ["YUG", "SCG", "SRB"]],
  ["890", ["YUG"]],
  ["891", ["SCG", "YUG"]],
  ["CS", ["CSK", "SCG"]],
  ["CSK", ["CSK"]],
  ["200", ["CSK"]],
  ["SCG", ["SCG", "SRB"]],
  ["DD", ["DDR"]],
  ["278", ["DDR"]],
  ["GER", ["DEU"]],
  ["280", ["DEU"]],
  ["YD", ["YMD"]],
  ["720", ["YMD"]],
  ["886", ["YEM"]],
  ["SU", ["RUS"]],
  ["SUN", ["RUS"]],
  ["810", ["RUS"]],
  ["BYS", ["BLR"]],
  ["BU", ["MMR"]],
  ["BUR", ["MMR"]],
  ["DY", ["BEN"]],
  ["DHY", ["BEN"]],
  ["HV", ["BFA"]],
  ["HVO", ["BFA"]],
  ["ZR", ["COD"]],
  ["ZAR", ["COD"]],
  ["TP", ["TLS"]],
  ["TMP", ["TLS"]],
  ["ROM", ["ROU"]],
  ["TW", ["CHN"]],
  ["TWN", ["CHN"]],
  ["736", ["SDN"]],
  ["230", ["ETH"]],
  ["VAT", ["HLY"]],
];

/** The alpha-3 codes of the states that a code may mean, by the code in upper case. */
export const STATES_BY_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ...TODAY.flatMap((row) => {
    const [two = "", three = "", number = ""] = row.split(" ");
    return [two, three, number].filter((code) => code !== "").map((code): [string, readonly string[]] => [code, [three]]);
  }),
  ...FORMER,
]);
