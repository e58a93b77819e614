// Parts of the pane whose code is fetched when they are first shown. One that cannot be fetched says so and can be tried
// again, while the rest of the pane goes on.
import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { t } from "../i18n";

type Fetched<Props> = { readonly part: ComponentType<Props> } | "waiting" | "failed";

/** A component in place of one that `load` fetches; `waiting` is shown meanwhile. */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => ReactNode = () => null,
): ComponentType<Props> {
  return function Late(props: Props) {
    const [fetched, setFetched] = useState<Fetched<Props>>("waiting");
    const get = useCallback(() => {
      load().then(
        (part) => {
          setFetched({ part });
        },
        () => {
          setFetched("failed");
        },
      );
    }, []);
    useEffect(get, [get]);
    if (fetched === "waiting") return waiting();
    if (fetched === "failed") return <NotFetched onRetry={get} />;
    const { part: Part } = fetched;
    return <Part {...props} />;
  };
}

function NotFetched({ onRetry }: { onRetry(): void }) {
  return (
    <div role="alert">
      <p>{t("problem.not-loaded")}</p>
      <Button onClick={onRetry}>{t("pane.forms.retry")}</Button>
    </div>
  );
}
