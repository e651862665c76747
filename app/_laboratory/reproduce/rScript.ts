import type { Abstentions, Denominator } from "../../../analysis/Specification";
import type { Recipe } from "./Recipe";

const TREATMENTS: Readonly<Record<Abstentions, string>> = {
  ignored: "",
  against: "  n[2:3] <- c(n[2] + n[3], 0)\n",
  half: "  n[1:3] <- c(n[1] + n[3] / 2, n[2] + n[3] / 2, 0)\n",
};

const BASES: Readonly<Record<Denominator, string>> = {
  votes_cast: "sum(n[1:3])",
  present_and_voting: "sum(n[1:2])",
  members: "sum(n)",
};

/** Lines of R (nothing to install) that fetch the votes and print the numbers of the page. */
export function rScript({ api, release, votes, hostile, abstentions, denominator }: Recipe): string {
  const days = votes.map(({ id, date }) => `  ${JSON.stringify(id)} = ${JSON.stringify(date)}`).join(",\n");
  const bloc =
    typeof hostile === "string"
      ? `rows(paste0("/definitions/${hostile}.csv?on=", day, "&release=${release}"))$state`
      : `strsplit("${hostile.join(" ")}", " ")[[1]]`;
  return `api <- ${JSON.stringify(api)}
votes <- c( # and their days
${days}
)
rows <- function(path) read.csv(paste0(api, path), colClasses = "character", na.strings = character(0), encoding = "UTF-8")
hostile <- function(day) ${bloc}

choices <- c("in_favour", "against", "abstaining", "non_voting")
counted <- do.call(rbind, lapply(names(votes), function(vote) {
  row <- rows(paste0("/roll-calls/", vote, ".csv?release=${release}"))
  data.frame(inside = row$state %in% hostile(votes[[vote]]), choice = factor(row$choice, choices))
}))

treated <- function(inside) {
  n <- as.numeric(table(counted$choice[counted$inside == inside]))
${TREATMENTS[abstentions]}  c(yes = n[1], no = n[2], of = ${BASES[denominator]})
}
wilson <- function(yes, of, z = 1.959963984540054) {
  p <- yes / of
  (2 * yes + z^2 + c(-1, 1) * z * sqrt(z^2 + 4 * yes * (1 - p))) / (2 * (of + z^2))
}
o <- treated(FALSE)
i <- treated(TRUE)
p <- o[["yes"]] / o[["of"]]
q <- i[["yes"]] / i[["of"]]
w <- wilson(o[["yes"]], o[["of"]])
v <- wilson(i[["yes"]], i[["of"]])
print(c(
  outside_in_favour = o[["yes"]], outside_against = o[["no"]], outside_share = o[["yes"]] / (o[["yes"]] + i[["yes"]]),
  outside_rate = p, inside_rate = q, difference = p - q,
  low = p - q - sqrt((p - w[1])^2 + (v[2] - q)^2), high = p - q + sqrt((w[2] - p)^2 + (q - v[1])^2)
), digits = 10)
`;
}
