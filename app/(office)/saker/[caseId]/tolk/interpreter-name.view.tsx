import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import type { Booking } from "@/lib/interpreters/types";

/** Who interprets, as far as it is known; someone who may not is marked. */
export function InterpreterName({ booking }: { booking: Booking }) {
  const t = useTranslations("interpreters");
  const { source, interpreterName, supplierName, otherName } = booking;
  if (source === "none_yet") return <span>{t("bookings.nobody")}</span>;
  if (source === "relative" || source === "child") {
    return <Tag tone="danger">{t(`source.${source}`)}</Tag>;
  }
  return <span>{[interpreterName ?? otherName, supplierName].filter(Boolean).join(", ")}</span>;
}
