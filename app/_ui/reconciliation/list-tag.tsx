import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { ListStatus } from "@/lib/reconciliation/rules/run-status";

const TONES: Record<ListStatus, Tone> = {
  uploaded: "warning",
  words: "warning",
  comparing: "info",
  compared: "success",
  failed: "danger",
  cancelled: "neutral",
};

/** Where a list is. */
export function ListTag({ status }: { status: ListStatus }) {
  const t = useTranslations("reconciliation.status");
  return <Tag tone={TONES[status]}>{t(status)}</Tag>;
}
