import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  MinusCircleIcon,
  XMarkOctagonFillIcon,
} from "@navikt/aksel-icons";
import type { CheckState } from "@/lib/self-settlement/rules/checks";

/** The state of a check as a shape; the word stands beside it. */
export function CheckStateIcon({ state, changed }: { state: CheckState; changed: boolean }) {
  if (changed) return <ExclamationmarkTriangleFillIcon aria-hidden />;
  if (state === "met") return <CheckmarkCircleFillIcon aria-hidden />;
  if (state === "not_met") return <XMarkOctagonFillIcon aria-hidden />;
  if (state === "not_needed") return <MinusCircleIcon aria-hidden />;
  if (state === "under_way") return <HourglassIcon aria-hidden />;
  return <CircleIcon aria-hidden />;
}
