import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import type { RunStatus } from "@/lib/benefit/types";

const TONES = {
  computing: "info",
  stopped: "warning",
  computed: "warning",
  approved: "success",
} as const;

/** Where the month is on its way to payroll. */
export function RunTag({ status }: { status: RunStatus }) {
  const t = useTranslations("benefit.status");
  return <Tag tone={TONES[status]}>{t(status)}</Tag>;
}
