import { memo } from "react";
import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import { dayInWords } from "../../figures/words/dayInWords";
import { listInWords } from "../../figures/words/listInWords";
import styles from "./Choices.module.css";
import { EditsLine } from "./EditsLine";
import { LaboratoryForm } from "./LaboratoryForm";
import type { MembersOfGroup } from "./LaboratoryAnswer";
import { MapWhenOpen } from "./MapWhenOpen";
import { unchanged } from "./unchanged";
import type { View } from "./View";

/** The members of the votes, state by state, those called hostile ticked; and a list of names to add to them. */
export function MembersForm({ view }: { readonly view: View }) {
  const { reading, answer, isLive } = view;
  const { bloc, edited } = reading.state;
  const base = bloc.kind === "definition" ? bloc.slug : edited;
  return (
    <>
      <EditsLine view={view} />
      <details id="members" className={styles.members} open={bloc.kind === "states" || reading.unknown.length > 0}>
        <summary>Change it state by state</summary>
        <LaboratoryForm view={view} says={["definition", "states", "edited", "list"]} className={styles.list}>
          {base && <input type="hidden" name="edited" value={base} />}
          {/* So that a list with nobody ticked is still a list. */}
          <input type="hidden" name="state" value="" />
          <p className={styles.rule}>Ticked: counted as hostile. Members of the votes chosen, on {dayInWords(answer.day)}.</p>
          {isLive && <MapWhenOpen groups={answer.groups} day={answer.day} />}
          {isLive && <FindState />}
          <div className={styles.groups}>
            {answer.groups.map((of) => (
              <GroupTicks key={of.group} of={of} isLive={isLive} />
            ))}
          </div>
          <Elsewhere view={view} />
          <label className={styles.paste} htmlFor="list">
            <span>Add a list: names or codes, in any spelling</span>
            <textarea
              key={reading.pasted}
              id="list"
              name="list"
              rows={2}
              defaultValue={reading.pasted}
              placeholder="Japan; Korea, Republic of; usa"
              spellCheck={false}
            />
          </label>
          {reading.unknown.length > 0 && (
            <p role="status" className={styles.unknown}>
              Not known as a state, and left out: {listInWords(reading.unknown.map((name) => `“${name}”`))}.
            </p>
          )}
          {isLive && <button type="submit">Add</button>}
        </LaboratoryForm>
      </details>
    </>
  );
}

/** What is typed narrows the list; the laboratory around it listens. */
function FindState() {
  return (
    <label className={styles.choose} htmlFor="find">
      <span>Find a state</span>
      <input id="find" type="search" autoComplete="off" placeholder="type, then Enter to tick" />
    </label>
  );
}

function GroupTicks({ of, isLive }: { readonly of: MembersOfGroup; readonly isLive: boolean }) {
  return (
    <fieldset className={styles.group}>
      <legend>{REGIONAL_GROUP_NAMES[of.group]}</legend>
      {of.members.map(({ state, name, isHostile }) => (
        <Tick key={state} state={state} name={name} isHostile={isHostile} isLive={isLive} />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly state: string;
  readonly name: string;
  readonly isHostile: boolean;
  readonly isLive: boolean;
}

/** Of two hundred ticks a choice changes a few: the others are not drawn again. */
const Tick = memo(function Tick({ state, name, isHostile, isLive }: TickProps) {
  const ticked = isLive ? { checked: isHostile, onChange: unchanged } : { defaultChecked: isHostile };
  return (
    <label className={styles.tick} data-name={name} htmlFor={`tick-${state}`}>
      <input id={`tick-${state}`} type="checkbox" name="state" value={state} {...ticked} />
      <span>{name}</span>
    </label>
  );
});

/** Called hostile, but members of none of the votes: they change nothing in the verdict and can be taken out. */
function Elsewhere({ view }: { readonly view: View }) {
  const { elsewhere } = view.answer;
  if (elsewhere.length === 0) return null;
  return (
    <details id="elsewhere" className={styles.elsewhere}>
      <summary>and {elsewhere.length} that had no part in these votes</summary>
      <div className={styles.group}>
        {elsewhere.map(({ state, name }) => (
          <Tick key={state} state={state} name={name} isHostile isLive={view.isLive} />
        ))}
      </div>
    </details>
  );
}
