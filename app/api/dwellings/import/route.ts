import { route } from "@/app/_server/route";
import { takesFile } from "@/app/_server/take-file";
import { receiveDwellings } from "@/lib/transfer/commands/receive-file";

/** Takes a list of dwellings. */
export const POST = route(takesFile("/boliger/import", receiveDwellings));
