// The page of what a save keeps: every feature with what becomes of it, group by group.
import { useHelp } from "./help-context";
import { featureGroups, keptFeatures } from "./kept-features.data";
import type { FeatureGroup } from "./kept-features.data";
import { Layout } from "./Layout";
import { ScrollBox } from "./ScrollBox";

const outcomes = ["kept", "carried", "warned"] as const;
const groups = [
  "cells",
  "formulas",
  "formats",
  "rules",
  "sheet",
  "print",
  "objects",
  "workbook",
] as const satisfies readonly FeatureGroup[];

export function SavingPage() {
  const { say } = useHelp();
  return (
    <Layout title={say("saving")}>
      <p>{say("saving.about")}</p>
      <dl>
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{say(`saving.${outcome}`)}</dt>
            <dd>{say(`saving.${outcome}.about`)}</dd>
          </div>
        ))}
      </dl>
      {groups.map((group) => (
        <Features key={group} group={group} />
      ))}
    </Layout>
  );
}

function Features({ group }: { readonly group: FeatureGroup }) {
  const { say, of } = useHelp();
  const features = keptFeatures.filter((feature) => feature.group === group);
  if (features.length === 0) return null;
  const name = of(featureGroups[group]);
  return (
    <>
      <h2>{name}</h2>
      <ScrollBox label={name}>
        <table aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{say("saving.feature")}</th>
              <th scope="col">{say("saving.outcome")}</th>
              <th scope="col">{say("saving.note")}</th>
            </tr>
          </thead>
          <tbody>
            {features.map(({ id, feature, shown, note }) => (
              <tr key={id}>
                <th scope="row">{of(feature)}</th>
                <td className="nowrap">{say(`saving.${shown}`)}</td>
                <td>{of(note)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
