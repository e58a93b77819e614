// The judgement of one statement. Apart from the door of the room, so that the pane does not load the wording with it.
export { judgeIndicator, judgeResult } from "../domain/wording";
