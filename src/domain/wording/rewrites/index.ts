// The door to rewrites. Apart from that of the wording room, so that who only judges does not load the frames.
export { fillFrame } from "./fill-frame";
export type { RewriteRow } from "./fill-frame";
export { levelsFor, rewritesOf } from "./rewrite-word";
