// The people of a roster, each to take or leave, with the name of the sheet where it cannot be the person's.
import { Checkbox } from "@fluentui/react-components";
import type { RosterReport, SheetNaming } from "../../commands/people-results";
import { t } from "../../i18n";
import { usePeopleViewStyles } from "./PeopleView.styles";

interface RosterPeopleProps {
  readonly roster: RosterReport;
  readonly leftOut: ReadonlySet<number>;
  /** For those who are not left out, in order. */
  readonly namings: readonly SheetNaming[];
  readonly disabled: boolean;
  setLeftOut(leftOut: ReadonlySet<number>): void;
}

export function RosterPeople({ roster, leftOut, namings, disabled, setLeftOut }: RosterPeopleProps) {
  const styles = usePeopleViewStyles();
  const { people } = roster;
  const chosen = people.map((_, index) => index).filter((index) => !leftOut.has(index));
  const namingOf = new Map(chosen.map((index, at) => [index, namings[at]]));
  const all = leftOut.size === 0 || (leftOut.size < people.length && "mixed");
  return (
    <fieldset className={styles.people} disabled={disabled}>
      <legend className={styles.legend}>{t("pane.people.list")}</legend>
      <Checkbox
        label={t("pane.people.everybody")}
        checked={all}
        onChange={() => {
          setLeftOut(new Set(all === true ? people.keys() : []));
        }}
      />
      <ul className={styles.list}>
        {people.map(({ name, row }, index) => (
          <li key={row}>
            <Checkbox
              className={styles.person}
              label={<PersonLabel name={name} naming={namingOf.get(index)} />}
              checked={!leftOut.has(index)}
              onChange={() => {
                setLeftOut(toggled(leftOut, index));
              }}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function PersonLabel({ name, naming }: { readonly name: string; readonly naming: SheetNaming | undefined }) {
  const styles = usePeopleViewStyles();
  if (!naming || naming.notes.length === 0) return name;
  const why = naming.notes
    .map((note) => t(`pane.people.${note}`))
    .reduce((first, second) => t("pane.people.and", { first, second }));
  return (
    <>
      {name} <span className={styles.named}>{t("pane.people.named", { name: naming.name, why })}</span>
    </>
  );
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
}
