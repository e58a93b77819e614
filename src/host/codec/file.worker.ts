// The worker's side: one job, one reply.
import { lossesOnSave, readWorkbook, writeWorkbook } from "../../xlsx";
import type { CodecJob, CodecReply, CodecResults } from "./jobs";

onmessage = ({ data }: MessageEvent<CodecJob>) => {
  postMessage(reply(data));
};

function reply(job: CodecJob): CodecReply {
  try {
    return { result: perform(job) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function perform(job: CodecJob): CodecResults[CodecJob["kind"]] {
  switch (job.kind) {
    case "read":
      return readWorkbook(job.bytes);
    case "losses":
      return lossesOnSave(job.workbook, job.opened);
    case "write":
      return writeWorkbook(job.workbook, job.opened);
  }
}
