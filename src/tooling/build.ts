// npm run build [-- --env url=https://… --env officejs=cdn|21vianet|self]: the files to put on a web server, in dist/.
import { buildWhatChanged } from "./fresh-build";

export function main(args: readonly string[]): Promise<number> {
  const env = args.filter((arg) => arg !== "--env").map((arg) => arg.replace(/^--env=/, ""));
  const unknown = env.find((setting) => !/^(url=https:\/\/.+|officejs=(cdn|21vianet|self))$/.test(setting));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is not known. Use --env url=https://… and --env officejs=cdn|21vianet|self.`);
    return Promise.resolve(2);
  }
  const built = buildWhatChanged(env);
  if (built) console.log("Built into dist/.");
  return Promise.resolve(built ? 0 : 1);
}
