import { useTranslations } from "next-intl";
import { Row } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { daysOverstayed, type TenancyState } from "@/lib/housing/rules/states";
import type { PlainDate } from "@/lib/platform/dates";

const TONES: Readonly<Record<TenancyState, Tone>> = {
  reserved: "info",
  offered: "info",
  accepted: "accent",
  refused: "neutral",
  withdrawn: "neutral",
  handed_over: "accent",
  moved_in: "success",
  moved_out: "neutral",
};

/** Where a tenancy stands, and by how many days someone has stayed longer than planned. */
export function TenancyStateTag({
  tenancy,
  today,
}: {
  tenancy: { status: TenancyState; plannedUntil: PlainDate | null };
  today: PlainDate;
}) {
  const t = useTranslations("housing.state");
  const days = daysOverstayed(tenancy, today);
  return (
    <Row>
      <Tag tone={TONES[tenancy.status]}>{t(tenancy.status)}</Tag>
      {days > 0 && <Tag tone="warning">{t("overstayed", { days })}</Tag>}
    </Row>
  );
}
