-- What is wrong is refused by the database itself, whatever wrote it. Functions are in the form that binds names when made,
-- so that a restored dump checks the same. "C" compares code by code: the ranges and orders below depend on no locale.

-- YYYY, YYYY-MM or a YYYY-MM-DD that the calendar has.
CREATE FUNCTION is_calendar_date(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN value COLLATE "C" !~ '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' THEN false
  WHEN length(value) = 10 THEN right(value, 2)::int <=
    extract(day FROM make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')
  ELSE value IS NOT NULL OR NULL
END;

-- Whether a span does not end before it begins, at the coarser of the two precisions.
CREATE FUNCTION is_span(from_date text, to_date text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN from_date IS NULL OR to_date IS NULL
  OR left(from_date, length(to_date)) COLLATE "C" <= left(to_date, length(from_date)) COLLATE "C";

-- The days of a span, shorter dates taken whole: 1991 begins on 1 January and ends on 31 December.
CREATE FUNCTION days_of_span(from_date text, to_date text) RETURNS daterange LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN daterange(
  make_date(left(from_date, 4)::int, coalesce(nullif(substr(from_date, 6, 2), '')::int, 1), coalesce(nullif(substr(from_date, 9, 2), '')::int, 1)),
  CASE length(to_date)
    WHEN 4 THEN make_date(to_date::int + 1, 1, 1)
    WHEN 7 THEN (make_date(left(to_date, 4)::int, substr(to_date, 6, 2)::int, 1) + interval '1 month')::date
    ELSE make_date(left(to_date, 4)::int, substr(to_date, 6, 2)::int, substr(to_date, 9, 2)::int) + 1
  END,
  '[)');

-- A line as a person would write it: something, without blanks around it and without control characters.
CREATE FUNCTION is_line(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value <> '' AND value = btrim(value) AND value COLLATE "C" !~ '[\x01-\x1f\x7f]';

CREATE FUNCTION is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value COLLATE "C" ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

ALTER TABLE body ADD CONSTRAINT body_code_known
  CHECK (code IN ('GA', 'GA-C1', 'GA-C2', 'GA-C3', 'GA-C4', 'GA-C5', 'GA-C6', 'HRC', 'CHR'));
INSERT INTO body (code) VALUES ('GA'), ('GA-C1'), ('GA-C2'), ('GA-C3'), ('GA-C4'), ('GA-C5'), ('GA-C6'), ('HRC'), ('CHR');

ALTER TABLE session ADD CONSTRAINT session_label_line CHECK (is_line(label));

ALTER TABLE resolution
  ADD CONSTRAINT resolution_symbol_form CHECK (is_line(symbol) AND symbol !~ '\s'),
  ADD CONSTRAINT resolution_draft_form CHECK (is_line(draft) AND draft !~ '\s'),
  ADD CONSTRAINT resolution_title_given CHECK (title <> ''),
  ALTER topics SET NOT NULL;

ALTER TABLE roll_call
  ADD CONSTRAINT roll_call_public_id_form CHECK (public_id COLLATE "C" ~ '^[a-z0-9]+(-[a-z0-9]+)*(\.[1-9][0-9]*)?$'),
  ADD CONSTRAINT roll_call_date_form CHECK (is_calendar_date(date)),
  ADD CONSTRAINT roll_call_tally_not_negative CHECK (
    official_in_favour >= 0 AND official_against >= 0 AND official_abstaining >= 0 AND official_non_voting >= 0 AND official_members >= 0),
  ADD CONSTRAINT roll_call_undecided_has_no_mode CHECK ((mode = 'none') = (outcome IN ('withdrawn', 'not_considered'))),
  ADD CONSTRAINT roll_call_version_counts CHECK (version >= 1);

ALTER TABLE intention ADD CONSTRAINT intention_source_given CHECK (source <> '');
ALTER TABLE vote_reading ADD CONSTRAINT vote_reading_source_given CHECK (source <> '');

ALTER TABLE source
  ADD CONSTRAINT source_consulted_is_day CHECK (is_calendar_date(consulted) AND length(consulted) = 10),
  ADD CONSTRAINT source_names_something CHECK (symbol IS NOT NULL OR url IS NOT NULL),
  ADD CONSTRAINT source_once UNIQUE NULLS NOT DISTINCT (symbol, url, consulted);

ALTER TABLE state
  ADD CONSTRAINT state_iso3_form CHECK (iso3 COLLATE "C" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT state_m49_form CHECK (m49 COLLATE "C" ~ '^[0-9]{3}$'),
  ADD CONSTRAINT state_name_given CHECK (name <> ''),
  ADD CONSTRAINT state_dates_form CHECK (
    is_calendar_date(admitted) AND is_calendar_date(left_on) AND is_calendar_date(seat_from) AND is_calendar_date(seat_to)),
  ADD CONSTRAINT state_seat_span CHECK (is_span(seat_from, seat_to)),
  ADD CONSTRAINT state_membership_span CHECK (is_span(admitted, left_on)),
  ADD CONSTRAINT state_version_counts CHECK (version >= 1);

ALTER TABLE state_name
  ADD CONSTRAINT state_name_name_given CHECK (name <> ''),
  ADD CONSTRAINT state_name_dates_form CHECK (is_calendar_date(from_date) AND is_calendar_date(to_date)),
  ADD CONSTRAINT state_name_span CHECK (is_span(from_date, to_date)),
  ADD CONSTRAINT state_name_once UNIQUE NULLS NOT DISTINCT (state_id, name, kind, from_date, to_date, source);

ALTER TABLE "grouping"
  ADD CONSTRAINT grouping_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT grouping_version_counts CHECK (version >= 1);

-- Ranges of one key stand in for the key, because plain integers in an exclusion need an extension that may not be there.
ALTER TABLE grouping_membership
  ADD CONSTRAINT grouping_membership_dates_form CHECK (is_calendar_date(from_date) AND is_calendar_date(to_date)),
  ADD CONSTRAINT grouping_membership_span CHECK (is_span(from_date, to_date)),
  ADD CONSTRAINT grouping_membership_one_at_a_time EXCLUDE USING gist (
    int4range(grouping_id, grouping_id, '[]') WITH &&, int4range(state_id, state_id, '[]') WITH &&, days_of_span(from_date, to_date) WITH &&);

ALTER TABLE body_membership
  ADD CONSTRAINT body_membership_dates_form CHECK (is_calendar_date(from_date) AND is_calendar_date(to_date)),
  ADD CONSTRAINT body_membership_span CHECK (is_span(from_date, to_date)),
  ADD CONSTRAINT body_membership_regional_group_known CHECK (regional_group IN
    ('african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-others', 'none')),
  ADD CONSTRAINT body_membership_version_counts CHECK (version >= 1),
  ADD CONSTRAINT body_membership_one_at_a_time EXCLUDE USING gist (
    int4range(body_id, body_id, '[]') WITH &&, int4range(state_id, state_id, '[]') WITH &&, days_of_span(from_date, to_date) WITH &&);

ALTER TABLE agreement_figure
  ADD CONSTRAINT agreement_figure_date_form CHECK (is_calendar_date(date)),
  ADD CONSTRAINT agreement_figure_shared_not_negative CHECK (shared_roll_calls >= 0),
  ADD CONSTRAINT agreement_figure_is_share CHECK (agreement >= 0 AND agreement <= 1);

ALTER TABLE definition
  ADD CONSTRAINT definition_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT definition_version_counts CHECK (version >= 1);

ALTER TABLE definition_term
  ADD CONSTRAINT definition_term_says_one_thing CHECK (
    CASE kind
      WHEN 'grouping' THEN grouping_id IS NOT NULL AND ever IS NOT NULL AND state_id IS NULL AND at_least IS NULL
      WHEN 'state' THEN state_id IS NOT NULL AND grouping_id IS NULL AND ever IS NULL AND at_least IS NULL
      ELSE at_least IS NOT NULL AND grouping_id IS NULL AND ever IS NULL AND state_id IS NULL
    END),
  ADD CONSTRAINT definition_term_is_share CHECK (at_least >= 0 AND at_least <= 1);

ALTER TABLE claim
  ADD CONSTRAINT claim_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT claim_tested_is_quoted CHECK (tested <> '' AND strpos(sentence, tested) > 0),
  ADD CONSTRAINT claim_source_date_form CHECK (is_calendar_date(source_date)),
  ADD CONSTRAINT claim_version_counts CHECK (version >= 1);

ALTER TABLE claim_roll_call ADD CONSTRAINT claim_roll_call_position_counts CHECK (position >= 0);

ALTER TABLE release
  ADD CONSTRAINT release_follows_parent CHECK (CASE WHEN parent IS NULL THEN number = 1 ELSE number = parent + 1 END),
  ADD CONSTRAINT release_hash_form CHECK (hash COLLATE "C" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT release_has_bytes CHECK (octet_length(bytes) > 0),
  ALTER bytes SET STORAGE EXTERNAL;

ALTER TABLE publication ADD CONSTRAINT publication_one_row CHECK (id = 1);
INSERT INTO publication (id) VALUES (1);

ALTER TABLE role_secret ADD CONSTRAINT role_secret_one_row CHECK (id = 1);
INSERT INTO role_secret (id, secret) VALUES (1, gen_random_uuid()::text || gen_random_uuid()::text);

-- Addresses, citations and other people's programs hold on to the id.
CREATE FUNCTION refuse_renumbering() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'roll call % keeps its id', OLD.public_id USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER roll_call_keeps_id BEFORE UPDATE OF public_id ON roll_call
  FOR EACH ROW WHEN (OLD.public_id IS DISTINCT FROM NEW.public_id) EXECUTE FUNCTION refuse_renumbering();
ALTER TABLE roll_call ENABLE ALWAYS TRIGGER roll_call_keeps_id;

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0002_rules' AND finished_at IS NULL;
  END IF;
END
$$;
