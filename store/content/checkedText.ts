import { BODIES, type Body } from "../../formats/words/Body";
import { type CalendarDate, parseCalendarDate } from "../../formats/words/CalendarDate";
import { type Iso3, parseIso3 } from "../../formats/words/Iso3";
import { REGIONAL_GROUPS, type RegionalGroup } from "../../release/RegionalGroup";
import { parseRollCallId, type RollCallId } from "../../release/RollCallId";

// The database's checks let nothing else in; a text that fails here means that they were taken away.

export function dateOf(text: string): CalendarDate {
  return parseCalendarDate(text) ?? refuse("date", text);
}

export function dateOrNull(text: string | null): CalendarDate | null {
  return text === null ? null : dateOf(text);
}

export function iso3Of(text: string): Iso3 {
  return parseIso3(text) ?? refuse("state code", text);
}

export function rollCallIdOf(text: string): RollCallId {
  return parseRollCallId(text) ?? refuse("roll call id", text);
}

export function bodyOf(text: string): Body {
  return BODIES.find((body) => body === text) ?? refuse("body", text);
}

export function regionalGroupOf(text: string): RegionalGroup {
  return REGIONAL_GROUPS.find((group) => group === text) ?? refuse("regional group", text);
}

function refuse(what: string, text: string): never {
  throw new Error(`The database holds "${text}", which is no ${what}`);
}
