// What is shown when drawing the pane fails (our bug, or a part that could not be loaded): the ribbon goes on working.
import { Component } from "react";
import type { ReactNode } from "react";
import { t } from "../../i18n";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly message?: string }> {
  override state: { readonly message?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1>{t("pane.crash.title")}</h1>
        <p>{t("pane.crash.next")}</p>
        <pre style={{ whiteSpace: "pre-wrap" }}>{message}</pre>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {t("pane.crash.reload")}
        </button>
      </main>
    );
  }
}
