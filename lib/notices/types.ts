import type { PlainDate } from "@/lib/platform/dates";
import type { DigestChoice } from "./rules/digest";

export type DeliveryState = "waiting" | "sent" | "refused" | "nothing" | "not_wanted" | "replaced";

/** What someone has chosen to be told by mail, and what became of the last digest. */
export type OwnNotices = {
  email: string | null;
  digest: DigestChoice;
  /** 0 before anything was chosen. */
  version: number;
  last: { state: DeliveryState; onDay: PlainDate; settledAt: string | null; tries: number } | null;
};
