// Reads and writes .xlsx beside the page, in a worker, so that the page stays alive and the work can be given up.
import type { CodecJob, CodecReply, CodecResults } from "./jobs";

export interface FileCodec {
  /** Runs one job; aborting the signal ends the worker at once and rejects with the signal's reason. */
  run<Job extends CodecJob>(job: Job, signal?: AbortSignal): Promise<CodecResults[Job["kind"]]>;
}

export const fileCodec: FileCodec = {
  run: <Job extends CodecJob>(job: Job, signal?: AbortSignal) =>
    new Promise<CodecResults[Job["kind"]]>((resolve, reject) => {
      const worker = new Worker(new URL("./file.worker.ts", import.meta.url));
      const stop = () => {
        worker.terminate();
        reject(signal?.reason instanceof Error ? signal.reason : new Error("Given up."));
      };
      signal?.addEventListener("abort", stop, { once: true });
      const end = () => {
        signal?.removeEventListener("abort", stop);
        worker.terminate();
      };
      worker.onmessage = ({ data }: MessageEvent<CodecReply>) => {
        end();
        if ("failure" in data) reject(new Error(data.failure));
        else resolve(data.result as CodecResults[Job["kind"]]);
      };
      worker.onerror = (event) => {
        end();
        reject(new Error(event.message));
      };
      worker.postMessage(job);
    }),
};
