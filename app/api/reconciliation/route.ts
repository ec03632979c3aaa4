import { route } from "@/app/_server/route";
import { takesFile } from "@/app/_server/take-file";
import { receiveList } from "@/lib/reconciliation/commands/receive-list";

/** Takes a list of the state's, with what it is of and the year. */
export const POST = route(
  takesFile("/styring/avstemming", (ctx, file, form) =>
    receiveList(ctx, file, { kind: form.get("kind"), year: form.get("year") }),
  ),
);
