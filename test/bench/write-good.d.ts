/** What the benchmark takes of it: the places of a text that could be better. */
declare module "write-good" {
  export default function writeGood(text: string): readonly unknown[];
}
