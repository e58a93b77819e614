// Loads the forms, which the pane does not wait for when it starts: they are many, and only data.

/** The forms room. Rejects where the server cannot be reached; a later call tries again. */
export const loadForms = () => import("../domain/forms");
