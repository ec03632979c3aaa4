import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { RowState, RunStatus } from "@/lib/transfer/rules/run-status";

const RUN_TONES: Record<RunStatus, Tone> = {
  uploaded: "info",
  checking: "accent",
  checked: "info",
  importing: "accent",
  finished: "success",
  failed: "danger",
  cancelled: "neutral",
};

export function RunStatusTag({ status }: { status: RunStatus }) {
  const t = useTranslations("transfer.status");
  return <Tag tone={RUN_TONES[status]}>{t(status)}</Tag>;
}

const ROW_TONES: Record<RowState, Tone> = {
  waiting: "neutral",
  new: "success",
  change: "info",
  same: "neutral",
  duplicate: "warning",
  error: "danger",
  created: "success",
  changed: "info",
  unchanged: "neutral",
  skipped: "danger",
};

export function RowStateTag({ state }: { state: RowState }) {
  const t = useTranslations("transfer.state");
  return <Tag tone={ROW_TONES[state]}>{t(state)}</Tag>;
}
