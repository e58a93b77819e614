// The shapes of rewrite frames: what can stand in place of open wording, with holes for what the row or the user knows.
import type { Bilingual } from "../../language";
import type { WordingCategory } from "../wording";

/*
 * Holes are written {name|blank}: the blank stands until the row fills it.
 *   {level|__%}  the level of the row's target, when it is given in the unit of the blank ("__" alone takes any)
 *   {now|__}     what the row has reached so far
 *   {due|__}     the end of the row's period, or the time the statement gives itself
 *   {cycle|__}   how often, from the row's period
 *   {owner|__}   who the row belongs to
 *   {unit|__}    the row's unit
 *   {target|__}  its target in any form; {subject} what the row is about, never blank
 * Frames of words have these besides, which are never blank:
 *   {before} {object}  what stands before and behind the open words in their clause
 *   {doer}       {before} so that an object can follow ("通过培训将")
 *   {verb}       what `words` captured of the open words
 */

/** Frames about something people measure. They take the place of the whole clause. */
export interface TopicFrames {
  readonly id: string;
  /** By which a clause is recognised, normalised; of several topics the one with the longest word counts. */
  readonly words: { readonly "zh-CN": readonly string[]; readonly en: readonly string[] };
  readonly frames: readonly TopicFrame[];
  /** How a result of it is told. */
  readonly results?: readonly Bilingual[];
  readonly examples: { readonly "zh-CN": readonly string[]; readonly en: readonly string[] };
}

export interface TopicFrame extends Bilingual {
  /** What it answers; absent: what has to change and how good it is to be. */
  readonly answers?: readonly WordingCategory[];
}

/** Frames for open words of one kind, whatever the clause is about. What the user wrote around them stays. */
export interface WordFrames {
  readonly id: string;
  readonly categories: readonly WordingCategory[];
  /** For statements about results; absent: for goals and standards. */
  readonly result?: true;
  /** Only for open words in which this is found, normalised. Of several frames the first that fits counts. */
  readonly words?: RegExp;
  /** Where more of the clause follows, and where the open words end it. */
  readonly inside: readonly string[];
  readonly atEnd: readonly string[];
  /** A statement, and what its first frame makes of it. */
  readonly examples: readonly (readonly [string, string])[];
}
