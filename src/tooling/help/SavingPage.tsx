// The page of what a save keeps: every feature with what becomes of it, group by group.
import { useHelp } from "./help-context";
import { featureGroups, keptFeatures } from "./kept-features.data";
import type { FeatureGroup } from "./kept-features.data";
import { Layout } from "./Layout";

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
  return (
    <>
      <h2>{of(featureGroups[group])}</h2>
      <dl className="facts">
        {features.map(({ id, feature, shown, note }) => (
          <div key={id}>
            <dt>
              {of(feature)} <small>{say(`saving.${shown}`)}</small>
            </dt>
            <dd>{of(note)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
