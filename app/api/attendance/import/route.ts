import { route } from "@/app/_server/route";
import { takesFile } from "@/app/_server/take-file";
import { receiveAttendance } from "@/lib/transfer/commands/receive-file";

/** Takes a school's list of days. */
export const POST = route(takesFile("/program/import", receiveAttendance));
