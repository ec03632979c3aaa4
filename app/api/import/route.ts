import { route } from "@/app/_server/route";
import { takesFile } from "@/app/_server/take-file";
import { receiveFile } from "@/lib/transfer/commands/receive-file";

/** Takes a list of people. */
export const POST = route(takesFile("/admin/import", receiveFile));
